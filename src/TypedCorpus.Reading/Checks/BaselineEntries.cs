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
        Short(
        [
            actor.Member, actor.Name, actor.Kind.ToString(), actor.Wikidata,
            .. Counted([.. actor.Names.SelectMany(name => new[] { name.Language, name.Name })]),
            .. Counted([.. actor.Aliases]), .. actor.Roles,
        ]),
        $"{actor.Kind}: {Excerpt.Of(actor.Name)}"));

    /// <summary>An article and its quotes.</summary>
    public static EquatableArray<BaselineEntry> OfArticle(CuratedArticle article)
    {
        Metadata metadata = article.Metadata;
        string hash = Short(
        [
            article.Text.Text, metadata.Member, metadata.Title, article.Language, metadata.Published?.ToString(), metadata.Source,
            metadata.Author, metadata.Url,
        ]);
        string description = Excerpt.Of(metadata.Title ?? FirstParagraph(article.Text));
        return [new BaselineEntry(BaselineKind.Article, article.Id, hash, description), .. QuotesOf(article)];
    }

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
            yield return new BaselineEntry(
                BaselineKind.Quote, id,
                Short([name, quote.Kind.ToString(), quote.Attribution?.CueText]), $"{name ?? "?"}: {Excerpt.Of(words)}");
        }
    }

    private static string FirstParagraph(ArticleText text) => text.Paragraphs.Count == 0 ? "" : text.Paragraphs[0].Of(text.Text);

    /// <summary>Each part is preceded by its length, so that different parts never give the same input.</summary>
    private static string Short(IEnumerable<string?> parts) =>
        Sha256.Of(string.Concat(parts.Select(part => part is null ? "-" : FormattableString.Invariant($"{part.Length}:{part}"))))
            .Substring(0, HashLength);

    private static string?[] Counted(string?[] words) => [words.Length.ToString(CultureInfo.InvariantCulture), .. words];
}
