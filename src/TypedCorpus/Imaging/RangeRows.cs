namespace TypedCorpus.Imaging;

/// <summary>Reads ranges as the distances that they are written as. None lies beyond the code units that its text has.</summary>
internal static class RangeRows
{
    /// <summary>Bits of a mention's length, beside its actor.</summary>
    public const int MentionLengthBits = 5;

    /// <summary>Bits of the distance between two paragraphs, beside a length.</summary>
    public const int GapBits = 2;

    /// <summary>The next paragraph: its length and the distance from the end of the one before.</summary>
    public static TextRange Paragraph(ref PackReader row, int lastEnd, int units)
    {
        (int length, int gap) = row.Pair(GapBits);
        return Within(lastEnd + gap, length, units);
    }

    /// <summary>The next mention: the distance from the start of the one before; its actor and its length.</summary>
    public static (TextRange Range, int Actor) Mention(ref PackReader row, int lastStart, int units)
    {
        int start = lastStart + row.Signed();
        (int actor, int length) = row.Pair(MentionLengthBits);
        return (Within(start, length, units), actor);
    }

    /// <summary>The next phrase: the distance from the start of the one before; its length and its use.</summary>
    public static (TextRange Range, PhraseUse Use) Phrase(ref PackReader row, int lastStart, int units)
    {
        int start = lastStart + row.Signed();
        (int length, int use) = row.Pair(QuoteRow.KindBits);
        return (Within(start, length, units), (PhraseUse)use);
    }

    /// <summary>Whether a range lies within a text of so many code units. What a sum of corrupt numbers overflows to does not.</summary>
    public static bool IsWithin(int start, int length, int units) => (uint)start <= (uint)units && (uint)length <= (uint)(units - start);

    private static TextRange Within(int start, int length, int units) =>
        IsWithin(start, length, units) ? new TextRange(start, length) : throw Damage.Found();
}
