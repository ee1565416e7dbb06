namespace TypedCorpus.Curation.Anchoring;

/// <summary>The most words that two rows have in common in one order (a longest common subsequence).</summary>
/// <param name="Pairs">For each common word its place in the one row and in the other.</param>
internal readonly record struct WordAlignment(IReadOnlyList<(int One, int Other)> Pairs)
{
    /// <param name="one">The words of the one row.</param>
    /// <param name="other">Those of the other.</param>
    /// <param name="start">Where the other's part begins.</param>
    /// <param name="end">Where it ends.</param>
    public static WordAlignment Of(NormalizedWords one, NormalizedWords other, int start, int end)
    {
        int width = end - start;
        // The length of the best alignment of what follows each pair of places.
        var lengths = new int[one.Count + 1, width + 1];
        for (int i = one.Count - 1; i >= 0; i--)
        {
            for (int j = width - 1; j >= 0; j--)
            {
                lengths[i, j] = one[i] == other[start + j]
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < one.Count && j < width;)
        {
            if (one[i] == other[start + j]) pairs.Add((i++, start + j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }

        return new WordAlignment(pairs);
    }
}
