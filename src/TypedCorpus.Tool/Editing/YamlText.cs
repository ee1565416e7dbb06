using System.Globalization;
using System.Text;

namespace TypedCorpus.Tool.Editing;

/// <summary>Writes a text as a YAML scalar on one line: bare where every reader of YAML takes it for the same text, else quoted.</summary>
internal static class YamlText
{
    /// <summary>Bare, YAML 1.1 or JSON would take them for something else than text.</summary>
    private static readonly HashSet<string> Keywords =
        new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off", "y", "n" };

    private const string BarePunctuation = " -_.;!?()«»“”‘’„…–—'/+&%،؛؟٪";

    /// <param name="text">The text.</param>
    /// <param name="inFlow">Whether it stands within brackets, where a comma would end it.</param>
    public static string Of(string text, bool inFlow)
    {
        if (IsBare(text, inFlow)) return text;
        return text.AsSpan().ContainsAny('"', '\\') ? InSingle(text) : InDouble(text);
    }

    /// <summary>In single quotation marks, if all of it can be shown there.</summary>
    public static string InSingle(string text) =>
        text.All(unit => IsShownAsItIs(unit) && unit != '\'') ? $"'{text}'" : InDouble(text);

    private static bool IsBare(string text, bool inFlow) =>
        text.Length > 0 && BeginsAndEndsBare(text) && !Keywords.Contains(text) && text.All(unit => IsBare(unit, inFlow));

    private static bool BeginsAndEndsBare(string text) => char.IsLetter(text[0]) && text[^1] != ' ';

    private static bool IsBare(char unit, bool inFlow) =>
        IsOfWord(unit) || BarePunctuation.Contains(unit, StringComparison.Ordinal) || (unit == ',' && !inFlow);

    public static string InDouble(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char unit in text)
        {
            if (unit is '"' or '\\') quoted.Append('\\').Append(unit);
            else if (unit == '\n') quoted.Append("\\n");
            else if (IsShownAsItIs(unit)) quoted.Append(unit);
            else quoted.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>
    /// Characters that no editor hides, and that no reader of YAML refuses or takes for a line end. Zero-width joiners are allowed, since
    /// some scripts need them.
    /// </summary>
    private static bool IsShownAsItIs(char unit) =>
        unit is ' ' or '\u200C' or '\u200D' || char.IsSurrogate(unit) || !(char.IsWhiteSpace(unit) || IsUnseen(unit));

    private static bool IsUnseen(char unit) => char.GetUnicodeCategory(unit)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool IsOfWord(char unit) =>
        char.IsLetterOrDigit(unit) || unit is '\u200C' or '\u200D'
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
