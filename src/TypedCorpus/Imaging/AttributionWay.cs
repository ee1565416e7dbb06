namespace TypedCorpus.Imaging;

/// <summary>
/// A way in which speakers are told, as it is packed. A group has few, so they stand once in a section of their own, and a quote has the
/// number of its own.
/// </summary>
internal sealed class AttributionWay
{
    /// <summary>The basis has the lowest three bits.</summary>
    public const int BasisMask = 7;

    public const int SourceBit = 8, CueBit = 16, CuratedBit = 32, RuleBit = 64;

    /// <summary>Since version 2. Of the two bits for what a person wrote and for what was drafted no more than one is set.</summary>
    public const int DraftedBit = 128;

    /// <summary>Since version 2, two bits: <see cref="AttributionConfidence"/>. All fit a character with the others.</summary>
    public const int ConfidenceShift = 8, ConfidenceMask = 3;

    /// <summary>
    /// The basis, and whether there is a source, a cue, a person who wrote it, and a rule: it lacks where nothing tells who speaks; whether it is a
    /// draft, and how sure it is.
    /// </summary>
    public readonly int Bits;

    private readonly PackReader rest;
    private string? rule;

    public AttributionWay(PackReader row)
    {
        Bits = row.Number();
        rest = row;
    }

    /// <summary>The rule, read once, so that all attributions share its name; <see langword="null"/> where there is none.</summary>
    public string? Rule => (Bits & RuleBit) == 0 ? null : rule ?? Once.Keep(ref rule, ReadRule());

    public AttributionBasis Basis => (AttributionBasis)(Bits & BasisMask);

    public Origin Origin => (Bits & CuratedBit) != 0 ? Origin.Curated : (Bits & DraftedBit) != 0 ? Origin.Drafted : Origin.Inferred;

    /// <summary>Unknown in an image of version 1.</summary>
    public AttributionConfidence Confidence => (AttributionConfidence)((Bits >> ConfidenceShift) & ConfidenceMask);

    private string ReadRule()
    {
        PackReader row = rest;
        return row.Text();
    }
}
