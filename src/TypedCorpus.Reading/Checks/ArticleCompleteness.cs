using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Checks;

/// <summary>What a person might still say of a text before it is published.</summary>
internal static class ArticleCompleteness
{
    /// <summary>How many quotes without a speaker are reported for one text at most.</summary>
    private const int MostQuotes = 10;

    public static IEnumerable<Finding> Check(CuratedArticle article)
    {
        var lines = new Lazy<Lines>(() => new Lines(article.Text.File.Path, article.Text.File.Content));
        if (article.Metadata.Title is null)
            yield return new Finding(Rules.ArticleWithoutTitle, Place.StartOf(article.Text.File.Path), article.Id);
        foreach (QuoteAnnotation quote in article.Annotations.Quotes.Where(LacksSpeaker).Take(MostQuotes))
            yield return new Finding(Rules.QuoteWithoutSpeaker, PlaceOf(quote.Range), WordsOf(quote.Range));

        TextRange[] open = [.. UnconfirmedRuns(article.Annotations).OrderBy(range => range.Start)];
        if (open.Length == 0) yield break;
        int all = article.Annotations.Quotes.Count + article.Annotations.Phrases.Count;
        yield return new Finding(Rules.Unconfirmed, PlaceOf(open[0]), Count(open.Length), Count(all), WordsOf(open[0]));

        Place PlaceOf(TextRange range) => lines.Value.At(new TextRange(article.Text.Start + range.Start, range.Length));

        string WordsOf(TextRange range) => Excerpt.Of(range.Of(article.Text.Text));
    }

    /// <summary>A person may have said that the text does not tell; a draft that says so is no person's.</summary>
    private static bool LacksSpeaker(QuoteAnnotation quote) => quote.Speaker is null && quote.Origin != Origin.Curated;

    private static IEnumerable<TextRange> UnconfirmedRuns(Annotations annotations) =>
    [
        .. annotations.Quotes.Where(quote => quote.Origin != Origin.Curated).Select(quote => quote.Range),
        .. annotations.Phrases.Where(phrase => phrase.Origin != Origin.Curated).Select(phrase => phrase.Range),
    ];

    private static string Count(int count) => FormattableString.Invariant($"{count}");
}
