using TypedCorpus.Model;

namespace TypedCorpus.Curation.Attributing;

/// <summary>
/// What stands around a quote in its paragraph: where one looks for its cue and its speaker. What other marked runs hold is not the
/// writer's own words, so nothing is looked for there, save in a run that holds the quote itself.
/// </summary>
internal sealed class QuoteSetting
{
    private readonly string text;
    private readonly TextRange[] otherRuns;

    public QuoteSetting(ArticleText article, TextRange quote, RangeIndex runs)
    {
        text = article.Text;
        Quote = quote;
        ReadOnlySpan<TextRange> paragraphs = article.Paragraphs.Span;
        // The last paragraph that begins at the quote or before it, and the first that ends at its end or after it.
        int last = CountWhile(paragraphs, paragraph => paragraph.Start <= quote.Start) - 1;
        int first = CountWhile(paragraphs, paragraph => paragraph.End < quote.End);
        int start = last >= 0 ? paragraphs[Math.Min(last, first)].Start : quote.Start;
        int end = first < paragraphs.Length ? paragraphs[first].End : quote.End;

        Before = TextRange.FromBounds(Math.Min(start, quote.Start), quote.Start);
        After = TextRange.FromBounds(quote.End, Math.Max(end, quote.End));
        var around = TextRange.FromBounds(Before.Start, After.End);
        otherRuns = [.. runs.Near(around).Where(run => (run.Overlaps(Before) || run.Overlaps(After)) && !run.Contains(quote))];
    }

    public TextRange Quote { get; }

    /// <summary>From the start of the paragraph in which the quote begins.</summary>
    public TextRange Before { get; }

    /// <summary>To the end of the paragraph in which it ends.</summary>
    public TextRange After { get; }

    /// <summary>The part of <see cref="Before"/> that is of the quote's sentence.</summary>
    public TextRange SentenceBefore
    {
        get
        {
            int start = Quote.Start;
            while (start > Before.Start && !(EndsSentence(start - 1) && IsFree(start - 1))) start--;
            return TextRange.FromBounds(start, Quote.Start);
        }
    }

    /// <summary>The part of <see cref="After"/> that is of the quote's sentence.</summary>
    public TextRange SentenceAfter
    {
        get
        {
            int end = Quote.End;
            while (end < After.End && !(EndsSentence(end) && IsFree(end))) end++;
            return TextRange.FromBounds(Quote.End, end);
        }
    }

    /// <summary>Where words stand in a stretch, whole and outside of other quotes.</summary>
    public IEnumerable<TextRange> Find(TextRange stretch, string words) => WholeWords.In(text, stretch, words).Where(IsFree);

    public bool IsFree(TextRange range) => !otherRuns.Any(run => run.Overlaps(range));

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

    private bool IsFree(int at) => IsFree(new TextRange(at, 1));

    /// <summary>The full stop of 3.5 or U.S. does not count. In Arabic a sentence may follow a full stop without a blank.</summary>
    private bool EndsSentence(int at) => text[at] switch
    {
        '!' or '?' or '؟' or '…' => true,
        '.' => at + 1 >= text.Length || !(char.IsDigit(text[at + 1]) || text[at + 1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')),
        _ => false,
    };
}
