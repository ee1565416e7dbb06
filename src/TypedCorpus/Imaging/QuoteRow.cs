namespace TypedCorpus.Imaging;

/// <summary>A quote as it is packed: its speaker is a number among the article's own actors.</summary>
internal readonly record struct QuoteRow(TextRange Range, QuoteKind Kind, int? Speaker, TextRange? Source, TextRange? Cue, AttributionWay Way)
{
    /// <summary>Bits of a quote's kind, and of a phrase's use, beside a length.</summary>
    public const int KindBits = 2;

    /// <summary>Bits of the way in which a speaker is told, beside the speaker plus one.</summary>
    public const int WayBits = 7;

    /// <summary>The next quote: the distance from the start of the one before; length and kind; speaker and way; source and cue, if the way has them.</summary>
    public static QuoteRow Read(ref PackReader row, int lastStart, AttributionWay[] ways)
    {
        int start = lastStart + row.Signed();
        (int length, int kind) = row.Pair(KindBits);
        (int speaker, int number) = row.Pair(WayBits);
        var range = new TextRange(start, length);
        AttributionWay way = ways[number];
        return new QuoteRow(
            range,
            (QuoteKind)kind,
            speaker == 0 ? null : speaker - 1,
            way.HasSource ? RangeRows.Near(ref row, range) : null,
            way.HasCue ? RangeRows.Near(ref row, range) : null,
            way);
    }
}
