using System.Globalization;

namespace TypedCorpus.Searching;

/// <summary>
/// Cuts the text beside a keyword, never within what a reader sees as one character: a letter with its signs, an emoji of several parts.
/// </summary>
internal static class Context
{
    /// <summary>
    /// How many code units a character is reckoned to have at most, so that a cut looks at the neighbourhood alone, however long the
    /// paragraph is.
    /// </summary>
    private const int UnitsPerCharacter = 16;

    /// <summary>
    /// Up to <paramref name="width"/> characters that end at <paramref name="end"/> and begin at <paramref name="start"/> or later.
    /// </summary>
    public static string Before(string text, int start, int end, int width)
    {
        int units = Units(end - start, width);
        if (units == 0) return "";
        string near = text.Substring(end - units, units);
        int[] characters = StringInfo.ParseCombiningCharacters(near);
        if (characters.Length > width) return near.Substring(characters[characters.Length - width]);
        return units == end - start ? near : near.Substring(characters[Math.Min(1, characters.Length - 1)]);
    }

    /// <summary>
    /// Up to <paramref name="width"/> characters that begin at <paramref name="start"/> and end at <paramref name="end"/> or before.
    /// </summary>
    public static string After(string text, int start, int end, int width)
    {
        int units = Units(end - start, width);
        if (units == 0) return "";
        string near = text.Substring(start, units);
        int[] characters = StringInfo.ParseCombiningCharacters(near);
        if (characters.Length > width) return near.Substring(0, characters[width]);
        return units == end - start ? near : near.Substring(0, characters[characters.Length - 1]);
    }

    private static int Units(int available, int width) => (int)Math.Min(available, (long)width * UnitsPerCharacter);
}
