using System.Runtime.CompilerServices;
using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Brings words of a corpus into comments and documentation, where they must not end the line or act as markup.</summary>
internal static class Prose
{
    /// <summary>For a <c>//</c> comment: one line, shortened to <paramref name="length"/> code units.</summary>
    [MethodImpl(Optimization.AtFirstCall)]
    public static string InComment(string text, int length = int.MaxValue)
    {
        int plain = 0;
        while (plain < text.Length && plain < length && Visible.Is(text[plain])) plain++;
        // Most words need no escaping.
        if (plain == text.Length) return text;
        var line = new StringBuilder(text, 0, plain, Math.Min(text.Length, length) + 1);
        for (int i = plain; i < text.Length; i++)
        {
            if (line.Length >= length) return line.Append('…').ToString();
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
            {
                if (Visible.IsPair(text, i)) line.Append(text, i, 2);
                i++;
            }
            else if (Visible.Is(text[i])) line.Append(text[i]);
            else if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i])) line.Append(' ');
        }

        return line.ToString();
    }

    /// <summary>For XML documentation: as in a comment, with markup made harmless.</summary>
    public static string InXml(string text) =>
        InComment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    public static string Count(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
