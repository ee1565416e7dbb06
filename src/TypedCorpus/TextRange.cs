using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>
/// A stretch of an article's text, counted in UTF-16 code units: the unit of <see cref="string"/>, so that
/// <c>text.Substring(range.Start, range.Length)</c> gives the words. The default value is the empty range at the start.
/// </summary>
[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct TextRange
{
    /// <summary>A range by its first code unit and its length.</summary>
    /// <param name="start">The first code unit of the range, from 0.</param>
    /// <param name="length">How many code units it spans.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative, or the end is beyond <see cref="int.MaxValue"/>.</exception>
    public TextRange(int start, int length)
    {
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start), start, "A range starts at 0 or after.");
        if (length < 0 || length > int.MaxValue - start) throw WrongLength(length);
        Start = start;
        Length = length;
    }

    /// <summary>The first code unit of the range, from 0.</summary>
    public int Start { get; }

    /// <summary>How many code units it spans.</summary>
    public int Length { get; }

    /// <summary>The code unit after the last one of the range.</summary>
    public int End => Start + Length;

    /// <summary>A range from its first code unit to the one after its last.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> before it.</exception>
    public static TextRange FromBounds(int start, int end) => start <= end
        ? new(start, end - start)
        : throw new ArgumentOutOfRangeException(
            nameof(end), end, FormattableString.Invariant($"A range that starts at {start} does not end before."));

    /// <summary>Start and length, as in <c>(int start, int length) = range</c>.</summary>
    public void Deconstruct(out int start, out int length) => (start, length) = (Start, Length);

    /// <summary>Whether <paramref name="other"/> lies within this range, ends included.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The words of the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within <paramref name="text"/>.</exception>
    public string Of(string text)
    {
        EnsureWithin(text);
        return text.Substring(Start, Length);
    }

    /// <summary>The words of the range where they stand, so that no string is made.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> AsSpan(string text)
    {
        EnsureWithin(text);
        return text.AsSpan(Start, Length);
    }

    /// <summary>Start and end with the end exclusive: <c>298..340</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");

    private static ArgumentOutOfRangeException WrongLength(int length) =>
        new(nameof(length), length, "A range has a length of 0 or more, and its end is a number of 32 bits.");
}
