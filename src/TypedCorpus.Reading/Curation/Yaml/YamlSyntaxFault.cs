using TypedCorpus.Diagnostics;

namespace TypedCorpus.Curation.Yaml;

/// <summary>
/// Says where YAML that cannot be read goes wrong, and what to do. For a tab or a wrong indentation the parser reports what it was reading
/// at the time, often at another line. People need the line of the fault.
/// </summary>
internal static class YamlSyntaxFault
{
    private const string Quote =
        "mend it; words with ': ' or ' #' in them, or with a mark such as - ? [ { & * ! | > % @ before them, stand in quotation marks";

    private const string Tab = "indent with blanks; YAML takes no tabs for that";

    private const string Indentation =
        "let the keys of one entry begin in the same column, and what belongs to a key further to the right than the key; "
            + "a value with ': ' in it stands in quotation marks";

    /// <param name="content">All characters of the file.</param>
    /// <param name="at">Where the parser stopped, or what it was reading.</param>
    /// <param name="message">What the parser says.</param>
    /// <param name="place">Makes a place of a range.</param>
    public static Finding Of(string content, int at, string message, Func<TextRange, Place> place)
    {
        TextLine[] rest = [.. LinesFrom(content, at)];
        if (message.Contains(" tab") && FirstTab(content, rest) is { } tab)
            return new Finding(Rules.YamlSyntax, place(new TextRange(tab, 1)), "a tab indents the line", Tab);
        if (rest.Length > 0 && FirstKey(content, rest[0], at) is { } key)
            return new Finding(
                Rules.YamlSyntax, place(new TextRange(key, 0)), "the line begins in a column that fits no line before it", Indentation);
        return new Finding(Rules.YamlSyntax, place(new TextRange(at, 0)), message.TrimEnd('.'), Quote);
    }

    public static Finding Of(string message, Place place) => new(Rules.YamlSyntax, place, message, Quote);

    private static IEnumerable<TextLine> LinesFrom(string content, int at) => TextLine.Of(content).Where(line => line.Range.End >= at);

    private static int? FirstTab(string content, TextLine[] lines)
    {
        foreach (TextLine line in lines)
        {
            int tab = content.IndexOf('\t', line.Range.Start, Indent(content, line) - line.Range.Start);
            if (tab >= 0) return tab;
        }

        return null;
    }

    /// <summary>
    /// The key that begins a line, where the parser stopped before it or at its colon; the file's first line cannot be indented wrongly.
    /// </summary>
    private static int? FirstKey(string content, TextLine line, int at)
    {
        int start = Indent(content, line);
        bool isFirst = string.IsNullOrWhiteSpace(content.Substring(0, line.Range.Start));
        if (isFirst || at < start || at > line.Range.End) return null;
        string before = content.Substring(start, at - start);
        bool stopsAtKey = before.Length == 0 && start < line.Range.End && (char.IsLetter(content[start]) || content[start] == '-');
        bool isKey = before.Length > 0 && before.All(static unit => char.IsLetterOrDigit(unit) || unit is '-' or '_');
        bool stopsAtColon = isKey && at < line.Range.End && content[at] == ':';
        return stopsAtKey || (stopsAtColon && start > line.Range.Start) ? start : null;
    }

    private static int Indent(string content, TextLine line)
    {
        int at = line.Range.Start;
        while (at < line.Range.End && (content[at] is ' ' or '\t')) at++;
        return at;
    }
}
