namespace TypedCorpus.Imaging;

/// <summary>
/// A way in which speakers are told. A group has few, so they stand once in a section of their own, and a quote has the number of its own.
/// </summary>
/// <param name="Rule">The rule; <see langword="null"/> where nothing tells who speaks.</param>
/// <param name="Basis">What tells it.</param>
/// <param name="HasSource">Whether there is a source.</param>
/// <param name="HasCue">Whether there is a cue.</param>
/// <param name="Origin">Whose the quote is.</param>
internal readonly record struct AttributionWay(string? Rule, AttributionBasis Basis, bool HasSource, bool HasCue, Origin Origin)
{
    /// <summary>The basis has the lowest three bits.</summary>
    public const int BasisMask = 7;

    public const int SourceBit = 8, CueBit = 16, CuratedBit = 32;

    public static AttributionWay Read(PackReader row)
    {
        string? rule = row.OptionalText();
        int bits = row.Number();
        return new AttributionWay(
            rule, (AttributionBasis)(bits & BasisMask), (bits & SourceBit) != 0, (bits & CueBit) != 0, (bits & CuratedBit) != 0 ? Origin.Curated : Origin.Inferred);
    }
}
