using TypedCorpus.Curation.Yaml;

namespace TypedCorpus.Tool.Editing;

/// <summary>
/// Adds entries under a key of a YAML file by inserting text: comments, order and writing of what is there stay as they are. Entries go
/// on lines of their own, or within brackets where those that are there do.
/// </summary>
/// <param name="content">The file's content.</param>
/// <param name="yaml">Where in it the YAML is.</param>
/// <param name="root">What the YAML says.</param>
internal sealed class YamlInsertion(string content, TextRange yaml, YamlNode? root)
{
    private const int Indent = 2;

    private readonly string lineEnd = content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <param name="key">The key of the whole under which the entries go.</param>
    /// <param name="entries">
    /// Each with the number of the item that it goes after: -1 for none. It counts where items have lines of their own; in a mapping, and
    /// within brackets, entries go to the end.
    /// </param>
    public IEnumerable<TextEdit> Add(string key, IReadOnlyList<(DraftEntry Entry, int After)> entries)
    {
        if (root is not YamlMapping mapping) return [AfterAll(key, entries)];
        foreach (YamlEntry entry in mapping.Entries)
            if (entry.Key.Text == key) return Under(entry, mapping, entries);
        return [mapping.Bracket is { } bracket ? NewInBrackets(key, mapping, bracket, entries) : AfterAll(key, entries)];
    }

    private IEnumerable<TextEdit> Under(
        YamlEntry at, YamlMapping mapping, IReadOnlyList<(DraftEntry Entry, int After)> entries) => at.Value switch
    {
        YamlSequence { Bracket: { } bracket } list => [InBrackets(bracket, list.Items is [.., var last] ? EndOf(last) : null, entries)],
        YamlMapping { Bracket: { } bracket } inner => [InBrackets(bracket, inner.Entries is [.., var last] ? EndOf(last) : null, entries)],
        YamlSequence list => entries.GroupBy(entry => entry.After).Select(group => OnLines(
            LineAfter(group.Key < 0 ? EndOf(at.Key) : EndOf(list.Items[group.Key])), ColumnOf(list), group.Select(entry => entry.Entry))),
        YamlMapping inner => [OnLines(LineAfter(EndOf(inner)), ColumnOf(inner), entries.Select(entry => entry.Entry))],
        _ when mapping.Bracket is not null => [.. Clear(at.Value), TextEdit.Insert(AfterColon(at), " " + Bracketed(entries))],
        _ => [.. Clear(at.Value), OnLines(LineAfter(EndOf(at)), ColumnOf(at.Key) + Indent, entries.Select(entry => entry.Entry))],
    };

    private TextEdit AfterAll(string key, IReadOnlyList<(DraftEntry Entry, int After)> entries)
    {
        int at = root is YamlMapping ? LineAfter(EndOf(root)) : yaml.End;
        int column = root is YamlMapping mapping ? ColumnOf(mapping) : 0;
        TextEdit lines = OnLines(at, column + Indent, entries.Select(entry => entry.Entry));
        string opening = new string(' ', column) + key + ":" + lineEnd;
        int margin = lines.Text.StartsWith(lineEnd, StringComparison.Ordinal) ? lineEnd.Length : 0;
        return lines with { Text = lines.Text.Insert(margin, opening) };
    }

    private TextEdit NewInBrackets(string key, YamlMapping mapping, int bracket, IReadOnlyList<(DraftEntry Entry, int After)> entries)
    {
        string comma = mapping.Entries is [.., var last] && !HasComma(EndOf(last), bracket) ? ", " : " ";
        return TextEdit.Insert(bracket, $"{comma}{key}: {Bracketed(entries)} ");
    }

    private TextEdit InBrackets(int bracket, int? othersEnd, IReadOnlyList<(DraftEntry Entry, int After)> entries) =>
        TextEdit.Insert(bracket, (othersEnd is { } end && !HasComma(end, bracket) ? "," : "") + Flow(entries));

    private string Bracketed(IReadOnlyList<(DraftEntry Entry, int After)> entries) =>
        entries[0].Entry.Id is null ? $"[{Flow(entries)}]" : $"{{{Flow(entries)}}}";

    /// <summary>Of a value that says nothing, such as <c>~</c>.</summary>
    private static IEnumerable<TextEdit> Clear(YamlNode nothing) =>
        nothing.Place.Range.Length > 0 ? [new TextEdit(nothing.Place.Range, "")] : [];

    private string Flow(IReadOnlyList<(DraftEntry Entry, int After)> entries)
    {
        string margin = lineEnd + new string(' ', Indent);
        IEnumerable<string> lines = entries.Select((entry, number) =>
            $"{margin}{entry.Entry.InFlow()}{(number < entries.Count - 1 ? "," : "")}"
            + (entry.Entry.Comment is { } comment ? $"  # {comment}" : ""));
        return string.Concat(lines) + margin;
    }

    private TextEdit OnLines(int at, int indent, IEnumerable<DraftEntry> entries)
    {
        string lines = string.Concat(entries.SelectMany(entry => entry.Lines(indent)).Select(line => line + lineEnd));
        bool isAtLineStart = at == yaml.Start || content[at - 1] is '\n' or '\r';
        return TextEdit.Insert(at, isAtLineStart ? lines : lineEnd + lines);
    }

    /// <summary>Whether there is a comma between the last item and its bracket. Commas in comments do not count.</summary>
    private bool HasComma(int at, int bracket)
    {
        for (; at < bracket; at++)
        {
            if (content[at] == ',') return true;
            if (content[at] == '#') at = content.AsSpan(at, bracket - at).IndexOfAny('\n', '\r') is var end and >= 0 ? at + end : bracket;
        }

        return false;
    }

    private int EndOf(YamlNode node)
    {
        int end = node switch
        {
            YamlMapping { Bracket: { } bracket } => bracket + 1,
            YamlSequence { Bracket: { } bracket } => bracket + 1,
            YamlMapping { Entries: [.., var last] } => EndOf(last),
            YamlSequence { Items: [.., var last] } => EndOf(last),
            _ => node.Place.Range.End,
        };
        // A text of several lines ends with its line.
        while (end > node.Place.Range.Start && char.IsWhiteSpace(content[end - 1])) end--;
        return end;
    }

    /// <summary>Nothing, as a value, stands wherever the parser goes on.</summary>
    private int EndOf(YamlEntry entry) => entry.Value is YamlScalar { Place.Range.Length: 0 } ? AfterColon(entry) : EndOf(entry.Value);

    private int AfterColon(YamlEntry entry) => content.IndexOf(':', EndOf(entry.Key)) + 1;

    /// <summary>The start of the next line, past a comment that stands beside.</summary>
    private int LineAfter(int at)
    {
        while (at < yaml.End && content[at] is not ('\n' or '\r')) at++;
        if (at < yaml.End && content[at] == '\r' && at + 1 < yaml.End && content[at + 1] == '\n') at++;
        return Math.Min(at + 1, yaml.End);
    }

    private static int ColumnOf(YamlNode node) => node.Place.StartColumn;
}
