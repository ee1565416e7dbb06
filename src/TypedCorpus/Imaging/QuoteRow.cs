namespace TypedCorpus.Imaging;

/// <summary>A quote as it is packed: its speaker is a number among the article's own actors.</summary>
internal readonly struct QuoteRow
{
    /// <summary>Bits of a quote's kind, and of a phrase's use, beside a length.</summary>
    public const int KindBits = 2;

    /// <summary>Bits of the way in which a speaker is told, beside the speaker plus one.</summary>
    public const int WayBits = 7;

    /// <summary>Bits of the length of a source or cue, beside its distance from the quote.</summary>
    public const int NearLengthBits = 5;

    /// <summary>The speaker plus one; 0 where nothing tells.</summary>
    public readonly int SpeakerPlusOne;

    // Numbers and no ranges, and fields: each type is loaded and each property compiled at its first use, on the way to a first answer.
    public readonly int Start, Length;

    /// <summary>Only if the way has them.</summary>
    public readonly int SourceStart, SourceLength, CueStart, CueLength;

    public readonly QuoteKind Kind;

    public readonly AttributionWay Way;

    /// <summary>
    /// The next quote: the distance from the start of the one before; length and kind; speaker and way; source and cue, if the way has
    /// them.
    /// </summary>
    /// <param name="row">The article's quotes.</param>
    /// <param name="lastStart">Where the quote before starts.</param>
    /// <param name="ways">The ways of the group.</param>
    /// <param name="units">How many code units the text has: nothing lies beyond.</param>
    public QuoteRow(ref PackReader row, int lastStart, AttributionWay[] ways, int units)
    {
        Start = lastStart + row.Signed();
        (Length, int kind) = row.Pair(KindBits);
        (SpeakerPlusOne, int way) = row.Pair(WayBits);
        Kind = (QuoteKind)kind;
        if (!RangeRows.IsWithin(Start, Length, units) || way >= ways.Length) throw Damage.Found();
        Way = ways[way];
        if ((Way.Bits & AttributionWay.SourceBit) != 0) SourceStart = Near(ref row, units, out SourceLength);
        if ((Way.Bits & AttributionWay.CueBit) != 0) CueStart = Near(ref row, units, out CueLength);
    }

    /// <summary>
    /// Where a range near the quote starts. Its distance, beside its length, is twice that from the quote's end for one that comes after;
    /// for any other it is twice the signed distance of its end from the quote's start, and one.
    /// </summary>
    private int Near(ref PackReader row, int units, out int length)
    {
        (int code, length) = row.Pair(NearLengthBits);
        int distance = code >> 1;
        int before = (distance >> 1) ^ -(distance & 1);
        int start = (code & 1) == 0 ? Start + Length + distance : Start - before - length;
        return RangeRows.IsWithin(start, length, units) ? start : throw Damage.Found();
    }
}
