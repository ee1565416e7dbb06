namespace TypedCorpus.Imaging;

/// <summary>A quote as it is packed: its speaker is a number among the article's own actors.</summary>
internal readonly struct QuoteRow
{
    /// <summary>Bits of a quote's kind, and of a phrase's use, beside a length.</summary>
    public const int KindBits = 2;

    /// <summary>Bits of the way in which a speaker is told, beside the speaker plus one.</summary>
    public const int WayBits = 7;

    /// <summary>The speaker plus one; 0 where nothing tells.</summary>
    public readonly int SpeakerPlusOne;

    public readonly TextRange Range;

    /// <summary>Only if the way has them.</summary>
    public readonly TextRange Source, Cue;

    public readonly QuoteKind Kind;

    public readonly AttributionWay Way;

    /// <summary>The next quote: the distance from the start of the one before; length and kind; speaker and way; source and cue, if the way has them.</summary>
    public QuoteRow(ref PackReader row, int lastStart, AttributionWay[] ways)
    {
        int start = lastStart + row.Signed();
        (int length, int kind) = row.Pair(KindBits);
        (SpeakerPlusOne, int way) = row.Pair(WayBits);
        Range = new TextRange(start, length);
        Kind = (QuoteKind)kind;
        Way = ways[way];
        if ((Way.Bits & AttributionWay.SourceBit) != 0) Source = RangeRows.Near(ref row, Range);
        if ((Way.Bits & AttributionWay.CueBit) != 0) Cue = RangeRows.Near(ref row, Range);
    }
}
