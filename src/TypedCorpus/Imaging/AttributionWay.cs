namespace TypedCorpus.Imaging;

/// <summary>
/// A way in which speakers are told. A group has few, so they stand once in a section of their own, and a quote has the number of its own.
/// </summary>
/// <param name="Rule">The rule; <see langword="null"/> where nothing tells who speaks.</param>
/// <param name="Bits">The basis in the lowest three, and whether there is a source, a cue, and a person who wrote it.</param>
internal sealed record AttributionWay(string? Rule, int Bits)
{
    /// <summary>The basis has the lowest three bits.</summary>
    public const int BasisMask = 7;

    public const int SourceBit = 8, CueBit = 16, CuratedBit = 32;

    // Fields: a property is compiled when it is first read, and these are read on the way to a first answer.
    public readonly string? Rule = Rule;
    public readonly int Bits = Bits;

    public AttributionBasis Basis => (AttributionBasis)(Bits & BasisMask);

    public Origin Origin => (Bits & CuratedBit) != 0 ? Origin.Curated : Origin.Inferred;

    public static AttributionWay Read(PackReader row) => new(row.OptionalText(), row.Number());
}
