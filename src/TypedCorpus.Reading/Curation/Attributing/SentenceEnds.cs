namespace TypedCorpus.Curation.Attributing;

/// <summary>
/// The characters of a text that end sentences, by the innermost run that holds them. Those of a run end no sentence around it, so a
/// quote's sentence is found without a look at what other quotes hold.
/// </summary>
internal sealed class SentenceEnds
{
    private readonly List<int> outside = [];
    private readonly Dictionary<TextRange, List<int>> byRun = [];
    private readonly RangeIndex runs;

    public SentenceEnds(string text, RangeIndex runs)
    {
        this.runs = runs;
        for (int at = 0; at < text.Length; at++)
        {
            if (!EndsSentence(text, at)) continue;
            var end = new TextRange(at, 1);
            List<int>? same = outside;
            foreach (TextRange run in runs.Near(end).Where(run => run.Overlaps(end)).Take(1))
                if (!byRun.TryGetValue(run, out same)) byRun.Add(run, same = []);
            same!.Add(at);
        }
    }

    /// <summary>From the last end of a sentence before a quote, as far as a stretch reaches that ends at the quote.</summary>
    public TextRange Before(TextRange quote, TextRange stretch)
    {
        int start = stretch.Start;
        foreach (List<int> ends in Around(quote))
        {
            int next = CountBefore(ends, quote.Start);
            if (next > 0) start = Math.Max(start, ends[next - 1] + 1);
        }

        return TextRange.FromBounds(start, quote.Start);
    }

    /// <summary>To the first end of a sentence after a quote, as far as a stretch reaches that begins at the quote's end.</summary>
    public TextRange After(TextRange quote, TextRange stretch)
    {
        int end = stretch.End;
        foreach (List<int> ends in Around(quote))
        {
            int next = CountBefore(ends, quote.End);
            if (next < ends.Count) end = Math.Min(end, ends[next]);
        }

        return TextRange.FromBounds(quote.End, end);
    }

    private IEnumerable<List<int>> Around(TextRange quote)
    {
        yield return outside;
        foreach (TextRange run in runs.Near(quote))
            if (run.Contains(quote) && byRun.TryGetValue(run, out List<int>? ends)) yield return ends;
    }

    private static int CountBefore(List<int> ends, int at)
    {
        int found = ends.BinarySearch(at);
        return found < 0 ? ~found : found;
    }

    /// <summary>The full stop of 3.5 or U.S. does not count. In Arabic a sentence may follow a full stop without a blank.</summary>
    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '!' or '?' or '؟' or '…' => true,
        '.' => at + 1 >= text.Length || !(char.IsDigit(text[at + 1]) || text[at + 1] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')),
        _ => false,
    };
}
