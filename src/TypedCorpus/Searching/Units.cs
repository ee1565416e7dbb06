using System.Globalization;

namespace TypedCorpus.Searching;

/// <summary>
/// Kinds of code units and what they are normalised to, read from tables for the scripts that stand first in Unicode, from Latin to Arabic:
/// a search asks for little else. <see cref="SpellingNormalizer"/> has the rules that the tables are filled by.
/// </summary>
internal static class Units
{
    private const char Tabled = '\u0700';
    private static readonly UnitKind[] Kinds = [.. Enumerable.Range(0, Tabled).Select(static unit => Kind($"{(char)unit}", 0))];
    private static readonly char[] Normalized =
        [.. Enumerable.Range(0, Tabled).Select(static unit => SpellingNormalizer.Normalize((char)unit))];

    public static char Normalize(char unit) => unit < Tabled ? Normalized[unit] : SpellingNormalizer.Normalize(unit);

    public static bool IsPassedOver(char unit) =>
        unit < Tabled ? Kinds[unit] == UnitKind.PassedOver : SpellingNormalizer.IsPassedOver(unit);

    /// <summary>
    /// What stands at a place of a text that is looked at up to <paramref name="end"/>, and how many code units it takes.
    /// </summary>
    public static UnitKind KindAt(string text, int at, int end, out int size)
    {
        size = 1;
        if (text[at] < Tabled) return Kinds[text[at]];
        if (char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1])) size = 2;
        return Kind(text, at);
    }

    /// <summary>
    /// What stands before a place of a text that is looked at from <paramref name="start"/>, and how many code units it takes.
    /// </summary>
    public static UnitKind KindBefore(string text, int at, int start, out int size)
    {
        bool isPair = at - 2 >= start && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2]);
        return KindAt(text, at - (isPair ? 2 : 1), at, out size);
    }

    private static UnitKind Kind(string text, int at) =>
        SpellingNormalizer.IsPassedOver(text[at]) ? UnitKind.PassedOver
        : CharUnicodeInfo.GetUnicodeCategory(text, at) <= UnicodeCategory.OtherNumber ? UnitKind.Letter
        : UnitKind.Gap;
}
