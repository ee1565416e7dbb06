using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tool.Editing;

/// <summary>
/// Takes a key with its value, a text of one line, out of a mapping: with its line where it stands alone on one, with its comma within brackets.
/// A comment beside it stays, and so do the other keys.
/// </summary>
/// <param name="content">The file's content.</param>
internal sealed class YamlDeletion(string content)
{
    /// <param name="file">The file: YAML, or a text with front matter.</param>
    /// <param name="choose">Which keys are to go, each with the mapping that has it.</param>
    /// <returns><see langword="null"/> where none is to go, or where a comment or another value would go with them.</returns>
    public static TextEdit[]? Of(SeedFile file, Func<YamlNode, IEnumerable<(YamlMapping Mapping, YamlEntry Entry)>> choose)
    {
        TextRange yaml = YamlReplacement.YamlOf(file, file.Content);
        if (YamlTree.Parse(file.Path, file.Content, yaml).Root is not { } root) return null;
        (YamlMapping Mapping, YamlEntry Entry)[] chosen = [.. choose(root)];
        var deletion = new YamlDeletion(file.Content);
        TextEdit[] edits = [.. chosen.Select(each => deletion.Of(each.Mapping, each.Entry))];
        string result = TextEdit.Apply(file.Content, edits);
        TextRange left = YamlReplacement.YamlOf(file, result);
        (YamlNode? now, Finding? problem) = YamlTree.Parse(file.Path, result, left);
        bool isRead = problem is null && YamlWords.Of(now, []) == YamlWords.Of(root, chosen.Select(each => each.Entry.Key));
        bool isAllKept = isRead && YamlComments.Of(yaml.Of(file.Content)).SequenceEqual(YamlComments.Of(left.Of(result)));
        return chosen.Length > 0 && isAllKept ? edits : null;
    }

    /// <summary>A key by the place where it begins.</summary>
    public static TextEdit[]? At(SeedFile file, int keyStart) => Of(file, root => Mappings(root)
        .SelectMany(mapping => mapping.Entries.Select(entry => (mapping, entry))).Where(each => each.entry.Key.Place.Range.Start == keyStart));

    private static IEnumerable<YamlMapping> Mappings(YamlNode node) => node switch
    {
        YamlSequence list => list.Items.SelectMany(Mappings),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Mappings(entry.Value)).Prepend(mapping),
        _ => [],
    };

    private TextEdit Of(YamlMapping mapping, YamlEntry entry)
    {
        int start = entry.Key.Place.Range.Start;
        // Nothing, as a value, stands wherever the parser goes on.
        int end = entry.Value.Place.Range.Length > 0 ? entry.Value.Place.Range.End : content.IndexOf(':', entry.Key.Place.Range.End) + 1;
        // A text of several lines ends with its line.
        while (end > start && char.IsWhiteSpace(content[end - 1])) end--;
        return Without(mapping.Bracket is null ? OnLine(mapping, entry, start, end) : InBrackets(start, end));
    }

    /// <summary>
    /// The whole line, with the line end before it. The first key of an item shares its line with the hyphen, so the next one comes up to it,
    /// or else nothing does: then the hyphen may stand alone.
    /// </summary>
    private (int Start, int End) OnLine(YamlMapping mapping, YamlEntry entry, int start, int end)
    {
        int lineEnd = content.AsSpan(end).IndexOfAny('\n', '\r') is var ends and >= 0 ? end + ends : content.Length;
        if (!IsBlank(end, lineEnd)) return (start, end);

        int before = start;
        while (before > 0 && content[before - 1] is ' ' or '\t') before--;
        bool isAlone = before == 0 || content[before - 1] is '\n' or '\r';
        if (!isAlone)
        {
            YamlEntry next = mapping.Entries.FirstOrDefault(other => other.Key.Place.Range.Start > start);
            return next.Key is { } key && IsBlank(end, key.Place.Range.Start) ? (start, key.Place.Range.Start) : (start, end);
        }

        return before == 0 ? (0, AfterLineEnd(lineEnd)) : (BeforeLineEnd(before), lineEnd);
    }

    /// <summary>With the comma after it, or the one before it where it is the last.</summary>
    private (int Start, int End) InBrackets(int start, int end)
    {
        int after = end;
        while (after < content.Length && char.IsWhiteSpace(content[after])) after++;
        if (after < content.Length && content[after] == ',')
        {
            after++;
            while (after < content.Length && content[after] == ' ') after++;
            return (start, after);
        }

        int before = start;
        while (before > 0 && char.IsWhiteSpace(content[before - 1])) before--;
        return before > 0 && content[before - 1] == ',' ? (before - 1, end) : (start, end);
    }

    private bool IsBlank(int start, int end) => content.AsSpan(start, end - start).IsWhiteSpace();

    private int BeforeLineEnd(int at) => at > 1 && content[at - 1] == '\n' && content[at - 2] == '\r' ? at - 2 : at - 1;

    private int AfterLineEnd(int at) => at >= content.Length ? at
        : content[at] == '\r' && at + 1 < content.Length && content[at + 1] == '\n' ? at + 2 : at + 1;

    private static TextEdit Without((int Start, int End) bounds) => new(TextRange.FromBounds(bounds.Start, bounds.End), "");
}
