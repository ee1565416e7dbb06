using System.Globalization;
using System.Text;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Linking;

/// <summary>The SHA-256 of all that a corpus says.</summary>
internal static class ContentHash
{
    /// <summary>
    /// Each part goes in with its length, and each list with its count, so that two different corpora never give the same input.
    /// </summary>
    public static string Of(string name, Manifest manifest, Roster roster, ArticleSummary[] articles)
    {
        var parts = new StringBuilder();
        Add(parts, name, manifest.Title, manifest.Language, manifest.License, manifest.Source, manifest.Citation, manifest.Rights);
        Add(parts, Counted([.. roster.Actors.SelectMany(WordsOf)]));
        Add(parts, articles.Length.ToString(CultureInfo.InvariantCulture));
        foreach (ArticleSummary article in articles) Add(parts, article.Fingerprint);
        return Sha256.Of(parts);
    }

    private static void Add(StringBuilder parts, params string?[] more)
    {
        foreach (string? part in more)
        {
            if (part is null) parts.Append('-');
            else parts.Append(part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
        }
    }

    private static string?[] WordsOf(RosterActor actor) =>
    [
        actor.Id, actor.Name, actor.Kind.ToString(), actor.Wikidata, actor.IsDraft ? "draft" : null,
        .. Counted([.. actor.Names.SelectMany(name => new[] { name.Language, name.Name })]), .. Counted([.. actor.Aliases]), .. Counted([.. actor.Roles]),
        .. Counted([.. actor.Formerly]),
    ];

    private static string?[] Counted(string?[] words) => [words.Length.ToString(CultureInfo.InvariantCulture), .. words];
}
