using TypedCorpus.Inference.Speech;
using TypedCorpus.Model;

namespace TypedCorpus.Tool.Extraction.Explaining;

/// <summary>Tells of each marked run of an article, in reading order, how it was read and why.</summary>
internal static class ArticleExplanation
{
    public static string Of(CuratedArticle article, IReadOnlyList<RunReading> readings)
    {
        var page = new ExplanationPage(article);
        int quotes = readings.Count(reading => reading.Quote is not null);
        page.Title(FormattableString.Invariant(
            $"{Shown.Words(article.Id)} (language: {article.Language}, marked runs: {readings.Count}, of them speech: {quotes})"));

        var read = readings.Select(reading => reading.Site.Run.Inner).ToHashSet();
        IEnumerable<(int Start, Action Write)> runs = readings
            .Select(reading => (reading.Site.Run.Inner.Start, (Action)(() => RunExplanation.Write(page, article.Annotations, reading))));
        IEnumerable<(int Start, Action Write)> others = article.Annotations.Phrases
            .Where(phrase => !read.Contains(phrase.Range))
            .Select(phrase => (phrase.Range.Start, (Action)(() => WriteNested(page, phrase))));
        foreach ((int _, Action write) in runs.Concat(others).OrderBy(run => run.Start)) write();
        return page.Text;
    }

    private static void WriteNested(ExplanationPage page, PhraseAnnotation phrase)
    {
        page.Heading(phrase.Range);
        page.Line("taken for", RunExplanation.NameOf(phrase.Use));
        page.Line("because", phrase.Origin switch
        {
            Origin.Curated => "A person wrote so.",
            Origin.Drafted => "It was drafted so, and confirmed by nobody.",
            _ => "The marks stand inside a quotation: they are the speaker's, not the writer's.",
        });
        page.End();
    }
}
