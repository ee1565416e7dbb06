using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// Writes numbers, and text as a C# string literal that is read back to the last code unit, whatever it holds. Letters stay readable; what
/// could end the literal or the line, or reorder the line on a screen (Trojan Source, CVE-2021-42574), is escaped.
/// </summary>
internal static class Literal
{
    /// <summary>How much is appended at once. This keeps the pieces of a string builder out of the large object heap.</summary>
    private const int Stretch = 4096;

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2);
        Append(literal, text);
        return literal.ToString();
    }

    [MethodImpl(Optimization.AtFirstCall)]
    public static void Append(StringBuilder code, string text)
    {
        code.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            int plain = i, end = Math.Min(text.Length, i + Stretch);
            while (i < end && IsPlain(text[i])) i++;
            code.Append(text, plain, i - plain);
            if (i == text.Length) break;

            char unit = text[i];
            if (IsPlain(unit)) code.Append(unit);
            else if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) AppendPair(code, text, i++);
            else AppendUnit(code, unit);
        }

        code.Append('"');
    }

    private static bool IsPlain(char unit) => unit is not ('"' or '\\') && Visible.Is(unit);

    private static void AppendUnit(StringBuilder literal, char unit)
    {
        switch (unit)
        {
            case '"': literal.Append("\\\""); break;
            case '\\': literal.Append("\\\\"); break;
            case '\n': literal.Append("\\n"); break;
            case '\r': literal.Append("\\r"); break;
            case '\t': literal.Append("\\t"); break;
            default:
                literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void AppendPair(StringBuilder literal, string text, int index)
    {
        if (Visible.IsPair(text, index)) literal.Append(text, index, 2);
        else literal.Append("\\U").Append(char.ConvertToUtf32(text, index).ToString("X8", CultureInfo.InvariantCulture));
    }
}
