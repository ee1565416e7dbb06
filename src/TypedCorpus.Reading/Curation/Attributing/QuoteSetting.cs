using TypedCorpus.Reading;

namespace TypedCorpus.Curation.Attributing;

/// <summary>
/// What stands around a quote in its paragraph: where one looks for its cue and its speaker. What other marked runs hold is not the
/// writer's own words, so nothing is looked for there, save in a run that holds the quote itself.
/// </summary>
internal sealed class QuoteSetting
{
    private readonly string text;
    private readonly TextRange[] otherRuns;

    public QuoteSetting(ArticleText article, TextRange quote, IEnumerable<TextRange> runs)
    {
        text = article.Text;
        Quote = quote;
        int start = quote.Start, end = quote.End;
        foreach (TextRange paragraph in article.Paragraphs)
        {
            if (paragraph.Start <= quote.Start) start = paragraph.Start;
            if (paragraph.End >= quote.End)
            {
                end = paragraph.End;
                break;
            }
        }

        Before = TextRange.FromBounds(Math.Min(start, quote.Start), quote.Start);
        After = TextRange.FromBounds(quote.End, Math.Max(end, quote.End));
        otherRuns = [.. runs.Where(run => (run.Overlaps(Before) || run.Overlaps(After)) && !run.Contains(quote))];
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
            while (start > Before.Start && !(IsFree(start - 1) && EndsSentence(start - 1))) start--;
            return TextRange.FromBounds(start, Quote.Start);
        }
    }

    /// <summary>The part of <see cref="After"/> that is of the quote's sentence.</summary>
    public TextRange SentenceAfter
    {
        get
        {
            int end = Quote.End;
            while (end < After.End && !(IsFree(end) && EndsSentence(end))) end++;
            return TextRange.FromBounds(Quote.End, end);
        }
    }

    /// <summary>Where words stand in a stretch, whole and outside of other quotes.</summary>
    public IEnumerable<TextRange> Find(TextRange stretch, string words) => WholeWords.In(text, stretch, words).Where(IsFree);

    public bool IsFree(TextRange range) => !otherRuns.Any(run => run.Overlaps(range));

    /// <summary>How many characters lie between two stretches.</summary>
    public static int Distance(TextRange one, TextRange other) => Math.Max(0, Math.Max(one.Start - other.End, other.Start - one.End));

    private bool IsFree(int at) => IsFree(new TextRange(at, 1));

    /// <summary>Not the full stop of 3.5 or U.S.; an Arabic sentence may follow one without a blank.</summary>
    private bool EndsSentence(int at) => text[at] switch
    {
        '!' or '?' or '؟' or '…' => true,
        '.' => at + 1 >= text.Length || !(char.IsDigit(text[at + 1]) || text[at + 1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')),
        _ => false,
    };
}
