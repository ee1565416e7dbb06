namespace TypedCorpus.Curation.Attributing;

/// <summary>
/// What stands around a quote in its paragraph: where one looks for its cue and its speaker. What other marked runs hold is not the
/// writer's own words, so nothing is looked for there, save in a run that holds the quote itself.
/// </summary>
internal sealed class QuoteSetting
{
    private readonly RunSurroundings text;

    public QuoteSetting(RunSurroundings text, TextRange quote)
    {
        this.text = text;
        Quote = quote;
        ReadOnlySpan<TextRange> paragraphs = text.Article.Paragraphs.Span;
        // The last paragraph that begins at the quote or before it, and the first that ends at its end or after it.
        int last = CountWhile(paragraphs, paragraph => paragraph.Start <= quote.Start) - 1;
        int first = CountWhile(paragraphs, paragraph => paragraph.End < quote.End);
        int start = last >= 0 ? paragraphs[Math.Min(last, first)].Start : quote.Start;
        int end = first < paragraphs.Length ? paragraphs[first].End : quote.End;

        Before = TextRange.FromBounds(Math.Min(start, quote.Start), quote.Start);
        After = TextRange.FromBounds(quote.End, Math.Max(end, quote.End));
    }

    public TextRange Quote { get; }

    /// <summary>From the start of the paragraph in which the quote begins.</summary>
    public TextRange Before { get; }

    /// <summary>To the end of the paragraph in which it ends.</summary>
    public TextRange After { get; }

    /// <summary>The part of <see cref="Before"/> that is of the quote's sentence.</summary>
    public TextRange SentenceBefore => text.Sentences.Before(Quote, Before);

    /// <summary>The part of <see cref="After"/> that is of the quote's sentence.</summary>
    public TextRange SentenceAfter => text.Sentences.After(Quote, After);

    /// <summary>Where words stand whole in <see cref="Before"/> and outside of other quotes, from the quote outwards.</summary>
    public IEnumerable<TextRange> FindBefore(string words) => WholeWords.Backwards(text.Article.Text, Before, words).Where(IsFree);

    /// <summary>Where words stand whole in <see cref="After"/> and outside of other quotes, from the quote outwards.</summary>
    public IEnumerable<TextRange> FindAfter(string words) => WholeWords.In(text.Article.Text, After, words).Where(IsFree);

    /// <summary>Where words stand whole in the text, free or not.</summary>
    public TextRange[] PlacesOf(string words) => text.PlacesOf(words);

    public bool IsFree(TextRange range) => !text.Runs.Near(range).Any(run => run.Overlaps(range) && !run.Contains(Quote));

    /// <summary>How many characters lie between two stretches.</summary>
    public static int Distance(TextRange one, TextRange other) => Math.Max(0, Math.Max(one.Start - other.End, other.Start - one.End));

    /// <summary>For how many of the first paragraphs that holds. They are in order, so a binary search finds it.</summary>
    private static int CountWhile(ReadOnlySpan<TextRange> paragraphs, Func<TextRange, bool> isSo)
    {
        int low = 0, high = paragraphs.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (isSo(paragraphs[middle])) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
