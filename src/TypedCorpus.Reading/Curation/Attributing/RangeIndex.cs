namespace TypedCorpus.Curation.Attributing;

/// <summary>Ranges of a text by their starts, so that those at a place are found without a look at all others.</summary>
internal sealed class RangeIndex
{
    private readonly TextRange[] ranges;

    /// <summary>
    /// For each range the furthest end of it and all before it. If that lies before a place, no earlier range reaches the place.
    /// </summary>
    private readonly int[] furthest;

    public RangeIndex(IEnumerable<TextRange> all)
    {
        ranges = [.. all.OrderBy(range => range.Start)];
        furthest = new int[ranges.Length];
        for (int i = 0; i < ranges.Length; i++) furthest[i] = Math.Max(ranges[i].End, i == 0 ? 0 : furthest[i - 1]);
    }

    /// <summary>Those that share a character with a stretch, and perhaps empty ones in it; the last first.</summary>
    public IEnumerable<TextRange> Near(TextRange stretch)
    {
        for (int i = FirstAfter(stretch.End) - 1; i >= 0 && furthest[i] >= stretch.Start; i--)
            if (ranges[i].End >= stretch.Start) yield return ranges[i];
    }

    /// <summary>The first range that begins after a place.</summary>
    private int FirstAfter(int at)
    {
        int low = 0, high = ranges.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (ranges[middle].Start <= at) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
