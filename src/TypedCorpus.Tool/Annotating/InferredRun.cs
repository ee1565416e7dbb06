using TypedCorpus.Curation;
using TypedCorpus.Curation.Attributing;
using TypedCorpus.Model;
using TypedCorpus.Naming;

namespace TypedCorpus.Tool.Annotating;

/// <summary>A marked run that nobody has decided about, with what the rules say of it.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="Anchor">How it is named.</param>
/// <param name="Use">What its marks are for, if they quote nobody.</param>
/// <param name="Kind">The kind of a quote.</param>
/// <param name="Speaker">The id of its speaker, if the rules found one.</param>
/// <param name="Cue">The words that announce it, where they lead back to the place that the rules saw.</param>
/// <param name="Rule">The rule that found the speaker.</param>
internal sealed record InferredRun(
    int Start, AnchorDraft Anchor, PhraseUse? Use, QuoteKind Kind, string? Speaker, string? Cue, string? Rule)
{
    /// <summary>
    /// The undecided runs of a text, in reading order. A run stays out that no few words name, or whose words name another: in “‘yes’” they
    /// are those of the quote.
    /// </summary>
    public static IEnumerable<InferredRun> Of(CuratedArticle article)
    {
        Annotations annotations = article.Annotations;
        var runs = new MarkedRuns(article.Text.Text, annotations);
        var all = new RunSurroundings(
            article.Text,
            new RangeIndex([.. annotations.Quotes.Select(quote => quote.Range), .. annotations.Phrases.Select(phrase => phrase.Range)]));
        IEnumerable<InferredRun?> quotes = annotations.Quotes
            .Where(quote => quote.Origin == Origin.Inferred && runs.RunOf(quote.Range) == quote.Range)
            .Select(quote => Of(article, quote, all));
        IEnumerable<InferredRun?> phrases = annotations.Phrases
            .Where(phrase => phrase.Origin == Origin.Inferred && runs.RunOf(phrase.Range) == phrase.Range)
            .Select(phrase => Of(article.Text, phrase));
        return quotes.Concat(phrases).OfType<InferredRun>().OrderBy(run => run.Start);
    }

    private static InferredRun? Of(CuratedArticle article, QuoteAnnotation quote, RunSurroundings all)
    {
        string text = article.Text.Text;
        if (AnchorDraft.Of(text, quote.Range) is not { } anchor) return null;

        string? speaker = quote.Speaker is { } number ? ActorId.Of(article.Annotations.Actors[number]) : null;
        string? cue = quote.Attribution?.Cue?.Of(text);
        bool leadsBack = cue is not null && CueSearch.Find(new QuoteSetting(all, quote.Range), cue) == quote.Attribution?.Cue;
        return new InferredRun(quote.Range.Start, anchor, null, quote.Kind, speaker, leadsBack ? cue : null, quote.Attribution?.Rule);
    }

    private static InferredRun? Of(ArticleText article, PhraseAnnotation phrase) => AnchorDraft.Of(article.Text, phrase.Range) is { } anchor
        ? new InferredRun(phrase.Range.Start, anchor, phrase.Use, default, null, null, null)
        : null;
}
