using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>
/// A stretch of an article's text, counted in UTF-16 code units: the unit of <see cref="string"/>, so that
/// <c>text.Substring(range.Start, range.Length)</c> gives the words.
/// </summary>
/// <param name="Start">The first code unit of the range, from 0.</param>
/// <param name="Length">How many code units it spans.</param>
[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct TextRange(int Start, int Length)
{
    /// <summary>The code unit after the last one of the range.</summary>
    public int End => Start + Length;

    /// <summary>A range from its first code unit to the one after its last.</summary>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies within this range, ends included.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The words of the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within <paramref name="text"/>.</exception>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Start and end with the end exclusive: <c>298..340</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}
