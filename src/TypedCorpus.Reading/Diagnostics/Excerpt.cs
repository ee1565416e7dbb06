using System.Globalization;
using System.Text;

namespace TypedCorpus.Diagnostics;

/// <summary>Makes words of a file fit to stand in a message.</summary>
internal static class Excerpt
{
    private const int MaxLength = 40;

    /// <summary>The words if they are few, else the first of them.</summary>
    public static string Of(string text)
    {
        if (text.Length <= MaxLength) return text;
        int end = text.LastIndexOf(' ', MaxLength);
        if (end < MaxLength / 2) end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text.Substring(0, end) + "…";
    }

    /// <summary>
    /// The same words on one line, where no unseen character turns the writing around or breaks off the message: the reader of a build
    /// log is to see what is there.
    /// </summary>
    public static string Visible(string text, int length = int.MaxValue)
    {
        var visible = new StringBuilder(Math.Min(text.Length, length));
        for (int i = 0; i < text.Length; i++)
        {
            if (i >= length) return visible.Append('…').ToString();
            char unit = text[i];
            bool isPaired = i + 1 < text.Length && char.IsSurrogatePair(unit, text[i + 1]);
            if (isPaired) visible.Append(unit).Append(text[++i]);
            else if (char.IsWhiteSpace(unit)) visible.Append(' ');
            else if (char.IsControl(unit) || char.IsSurrogate(unit) || IsBidirectionalControl(unit))
                visible.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            else visible.Append(unit);
        }

        return visible.ToString();
    }

    private static bool IsBidirectionalControl(char unit) =>
        unit is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
