using System.Globalization;

namespace TypedCorpus.Generator.Emission;

/// <summary>Separates visible characters from those that end a line, are invisible, or reorder their neighbours.</summary>
internal static class Visible
{
    /// <summary>Plain ASCII and the ideographs of packed tables are common, so their category is not looked up.</summary>
    public static bool Is(char unit) =>
        unit is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FA5') || IsCategory(CharUnicodeInfo.GetUnicodeCategory(unit));

    /// <summary>The same for a character of two code units.</summary>
    public static bool IsPair(string text, int index) => IsCategory(CharUnicodeInfo.GetUnicodeCategory(text, index));

    private static bool IsCategory(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
