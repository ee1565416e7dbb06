namespace TypedCorpus;

public readonly partial record struct TextRange
{
    /// <summary>The same range in bytes of the text's UTF-8, as tools count that read it as bytes.</summary>
    /// <param name="text">The text that the range is of, such as <see cref="Article.Text"/>.</param>
    /// <returns>
    /// The first byte, from 0, and how many they are. They count from the start of <paramref name="text"/>: a byte-order mark or front
    /// matter before it in a file comes on top.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within <paramref name="text"/>.</exception>
    public (int Start, int Length) ToUtf8(string text)
    {
        EnsureWithin(text);
        return (Utf8Length(text, 0, Start), Utf8Length(text, Start, End));
    }

    /// <summary>The same range in Unicode code points, as Python and many annotation formats count.</summary>
    /// <param name="text">The text that the range is of, such as <see cref="Article.Text"/>.</param>
    /// <returns>The first code point, from 0, and how many they are.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within <paramref name="text"/>.</exception>
    public (int Start, int Length) ToCodePoints(string text)
    {
        EnsureWithin(text);
        return (CodePointCount(text, 0, Start), CodePointCount(text, Start, End));
    }

    /// <summary>The same range in lines and columns from 1, as compilers and editors count.</summary>
    /// <param name="text">The text that the range is of, such as <see cref="Article.Text"/>.</param>
    /// <returns>The position of the first code unit, and that of the one after the last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within <paramref name="text"/>.</exception>
    public (TextPosition Start, TextPosition End) ToLines(string text)
    {
        EnsureWithin(text);
        return (TextPosition.Of(text, Start), TextPosition.Of(text, End));
    }

#if NET
    /// <summary>The same range for whatever takes a <see cref="Range"/>, such as <c>text[range.ToRange()]</c>.</summary>
    /// <remarks>For .NET; .NET Standard 2.0 has no such type.</remarks>
    public Range ToRange() => Start..End;

    /// <summary>The same range, as <see cref="ToRange"/> gives it.</summary>
    public static implicit operator Range(TextRange range) => range.ToRange();
#endif

    private void EnsureWithin(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (End > text.Length)
            throw new ArgumentOutOfRangeException(
                nameof(text), ToString(), $"The range does not lie within the text, which has {text.Length} code units.");
    }

    /// <summary>A half of a surrogate pair is three bytes, as encoders write the replacement character for it.</summary>
    private static int Utf8Length(string text, int start, int end)
    {
        int bytes = 0;
        for (int i = start; i < end; i++)
        {
            if (IsPair(text, i, end)) (bytes, i) = (bytes + 4, i + 1);
            else bytes += text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
        }

        return bytes;
    }

    private static int CodePointCount(string text, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++, count++)
            if (IsPair(text, i, end)) i++;
        return count;
    }

    private static bool IsPair(string text, int at, int end) =>
        at + 1 < end && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]);
}
