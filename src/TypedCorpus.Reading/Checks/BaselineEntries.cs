using System.Globalization;
using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;
using TypedCorpus.Model;
using TypedCorpus.Naming;
using TypedCorpus.Text;

namespace TypedCorpus.Checks;

/// <summary>Makes the entries of a baseline out of what a corpus holds.</summary>
internal static class BaselineEntries
{
    /// <summary>Enough digits to notice a change of one entry; hashes of different entries are never compared.</summary>
    private const int HashLength = 8;

    /// <summary>All entries of a corpus, in the order of the file.</summary>
    public static EquatableArray<BaselineEntry> Of(LinkedCorpus corpus, IEnumerable<CuratedArticle> articles) =>
        Ordered(OfActors(corpus).Concat(articles.SelectMany(article => OfArticle(article))));

    /// <summary>By kind, then by id in ordinal order: a new entry moves no other.</summary>
    public static EquatableArray<BaselineEntry> Ordered(IEnumerable<BaselineEntry> entries) => entries
        .OrderBy(entry => entry.Kind).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToEquatableArray();

    public static IEnumerable<BaselineEntry> OfActors(LinkedCorpus corpus) => corpus.Actors.Select(actor => new BaselineEntry(
        BaselineKind.Actor,
        actor.Id,
        HashOf(actor, actor.Member),
        $"{actor.Kind}: {Excerpt.Of(actor.Name)}",
        // The member is named after the id, if a person chose no other.
        actor.Formerly.Select(id => new FormerEntry(id, HashOf(actor, IsNamedAfterId(actor) ? MemberName.FromId(id) : actor.Member)))
            .ToEquatableArray()));

    /// <summary>A quote as it is said by somebody.</summary>
    public static string HashOf(string? speaker, string rest) => Short(Part(speaker) + rest);

    private static bool IsNamedAfterId(LinkedActor actor) => actor.Member == MemberName.FromId(actor.Id);

    private static string HashOf(LinkedActor actor, string? member) => Short(
    [
        member, actor.Name, actor.Kind.ToString(), actor.Wikidata,
        .. Counted([.. actor.Names.SelectMany(name => new[] { name.Language, name.Name })]), .. Counted([.. actor.Aliases]), .. actor.Roles,
    ]);

    /// <summary>An article and its quotes.</summary>
    public static EquatableArray<BaselineEntry> OfArticle(CuratedArticle article)
    {
        Metadata metadata = article.Metadata;
        string hash = Short(
        [
            article.Text.Text, metadata.Member, metadata.Title, article.Language, metadata.Published?.ToString(), metadata.Source,
            metadata.Author, metadata.Url, .. Terms(metadata),
        ]);
        string description = Excerpt.Of(metadata.Title ?? FirstParagraph(article.Text));
        EquatableArray<FormerEntry> former = metadata.Formerly.Select(id => new FormerEntry(id, hash)).ToEquatableArray();
        return [new BaselineEntry(BaselineKind.Article, article.Id, hash, description, former), .. QuotesOf(article)];
    }

    /// <summary>Only where they are given: so that a baseline of a version that knew none stays right.</summary>
    private static IEnumerable<string?> Terms(Metadata metadata) =>
        metadata is { License: null, Rights: null } ? [] : [metadata.License, metadata.Rights];

    private static IEnumerable<BaselineEntry> QuotesOf(CuratedArticle article)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (QuoteAnnotation quote in article.Annotations.Quotes)
        {
            string words = quote.Range.Of(article.Text.Text);
            string id = $"{article.Id}/{Short([words])}";
            // The same words said twice are two quotes.
            seen[id] = seen.TryGetValue(id, out int before) ? before + 1 : 1;
            if (before > 0) id += FormattableString.Invariant($".{before + 1}");
            ActorAnnotation? speaker = quote.Speaker is { } number ? article.Annotations.Actors[number] : null;
            string? name = speaker is null ? null : ActorId.Of(speaker);
            string rest = Part(quote.Kind.ToString()) + Part(quote.Attribution?.CueText);
            yield return new BaselineEntry(
                BaselineKind.Quote, id, HashOf(name, rest), $"{name ?? "?"}: {Excerpt.Of(words)}", Said: new QuoteSaid(name, rest));
        }
    }

    private static string FirstParagraph(ArticleText text) => text.Paragraphs.Count == 0 ? "" : text.Paragraphs[0].Of(text.Text);

    private static string Short(IEnumerable<string?> parts) => Short(string.Concat(parts.Select(Part)));

    private static string Short(string parts) => Sha256.Of(parts).Substring(0, HashLength);

    /// <summary>Each part goes in with its length, so that no two rows of words are one.</summary>
    private static string Part(string? part) => part is null ? "-" : FormattableString.Invariant($"{part.Length}:{part}");

    private static string?[] Counted(string?[] words) => [words.Length.ToString(CultureInfo.InvariantCulture), .. words];
}
