namespace TypedCorpus.Curation.Attributing;

/// <summary>Ranges of a text by their starts, so that those at a place are found without a look at all others.</summary>
internal sealed class RangeIndex
{
    private readonly TextRange[] ranges;

    /// <summary>For each range the last before it that ends further on, or -1. Those between them end no later than the range.</summary>
    private readonly int[] reachingFurther;

    public RangeIndex(IEnumerable<TextRange> all)
    {
        ranges = [.. all.OrderBy(range => range.Start).ThenByDescending(range => range.End)];
        reachingFurther = new int[ranges.Length];
        for (int i = 0; i < ranges.Length; i++)
        {
            int before = i - 1;
            while (before >= 0 && ranges[before].End <= ranges[i].End) before = reachingFurther[before];
            reachingFurther[i] = before;
        }
    }

    /// <summary>Those that share a character with a stretch, and perhaps empty ones in it or beside it; the last first.</summary>
    public IEnumerable<TextRange> Near(TextRange stretch)
    {
        int i = FirstAfter(stretch.End) - 1;
        while (i >= 0)
        {
            bool reaches = ranges[i].End >= stretch.Start;
            if (reaches) yield return ranges[i];
            i = reaches ? i - 1 : reachingFurther[i];
        }
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
