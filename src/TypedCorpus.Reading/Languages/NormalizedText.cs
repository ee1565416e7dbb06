namespace TypedCorpus.Languages;

/// <summary>A text normalised for matching, and for each of its characters the place in the original.</summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Origins">For each character of <paramref name="Text"/> where it comes from, and at the end the original's length.</param>
internal sealed record NormalizedText(string Text, int[] Origins)
{
    /// <summary>A stretch of the normalised text in the original, with the signs that were passed over inside and right after it.</summary>
    public TextRange Original(int start, int end) =>
        start >= end ? new(Origins[start], 0) : TextRange.FromBounds(Origins[start], End(end));

    private int End(int end)
    {
        // Both letters of a ligature come from one character: a stretch that ends between them ends after it.
        int origin = Origins[end];
        return origin > Origins[end - 1] ? origin : origin + 1;
    }
}
