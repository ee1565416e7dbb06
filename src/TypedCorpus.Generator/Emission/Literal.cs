using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// Writes numbers, and text as a C# string literal that is read back to the last code unit, whatever it holds. Letters stay readable; what could end
/// the literal or the line, or reorder the line on a screen (Trojan Source, CVE-2021-42574), is escaped.
/// </summary>
internal static class Literal
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    [MethodImpl(Compiled.AtOnce)]
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && IsPlain(text[first])) first++;
        if (first == text.Length) return $"\"{text}\"";
        var literal = new StringBuilder(text.Length + 2);
        literal.Append('"').Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
        {
            int plain = i;
            while (i < text.Length && IsPlain(text[i])) i++;
            literal.Append(text, plain, i - plain);
            if (i == text.Length) break;

            char unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) AppendPair(literal, text, i++);
            else AppendUnit(literal, unit);
        }

        return literal.Append('"').ToString();
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
