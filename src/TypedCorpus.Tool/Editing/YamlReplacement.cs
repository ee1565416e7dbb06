using TypedCorpus.Curation.Yaml;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tool.Editing;

/// <summary>Writes another text where a YAML file has a key or a value, in quotation marks where it had some.</summary>
internal static class YamlReplacement
{
    /// <param name="file">The file: YAML, or a text with front matter.</param>
    /// <param name="place">Where the key or value stands in it.</param>
    /// <param name="text">What is to be read there.</param>
    /// <returns><see langword="null"/> where nothing stands there, or the new text could not be read back.</returns>
    public static TextEdit? Of(SeedFile file, TextRange place, string text)
    {
        TextRange yaml = YamlOf(file, file.Content);
        if (Find(YamlTree.Parse(file.Path, file.Content, yaml).Root, place.Start, inFlow: false) is not var (scalar, inFlow)) return null;

        // A block scalar includes the end of its last line.
        string old = scalar.Place.Range.Of(file.Content).TrimEnd();
        int end = scalar.Place.Range.Start + old.Length;
        // What stands behind it as a comment was meant to be of it.
        if (place.End > scalar.Place.Range.End) end = place.End;
        var edit = new TextEdit(TextRange.FromBounds(scalar.Place.Range.Start, end), Write(text, old, inFlow) + BlockComment(old));
        string result = TextEdit.Apply(file.Content, [edit]);
        YamlNode? read = YamlTree.Parse(file.Path, result, YamlOf(file, result)).Root;
        bool isRead = Find(read, place.Start, inFlow: false) is var (now, _) && now.Text == text;
        // A text of one line has no room for a comment of a person's.
        bool isAllKept = !old.AsSpan().ContainsAny('\n', '\r')
            || YamlComments.Of(yaml.Of(file.Content)).SequenceEqual(YamlComments.Of(YamlOf(file, result).Of(result)));
        return isRead && isAllKept ? edit : null;
    }

    /// <summary>What stands behind the sign for a block of lines, with the space before it: <c>|2  # why</c>.</summary>
    private static string BlockComment(string old)
    {
        if (old[0] is not ('|' or '>')) return "";
        int end = old.AsSpan().IndexOfAny('\n', '\r');
        string head = end < 0 ? old : old[..end];
        int comment = head.IndexOf('#', StringComparison.Ordinal);
        if (comment < 0) return "";
        int start = head.AsSpan(0, comment).TrimEnd().Length;
        return head[start..].TrimEnd();
    }

    /// <summary>Where in a file the YAML is.</summary>
    public static TextRange YamlOf(SeedFile file, string content) =>
        file.Kind == SeedKind.Text && FrontMatter.Find(content) is { } frontMatter
        ? frontMatter.Yaml
        : new TextRange(0, content.Length);

    private static string Write(string text, string old, bool inFlow) => old[0] switch
    {
        '\'' => YamlText.InSingle(text),
        '"' => YamlText.InDouble(text),
        _ => YamlText.Of(text, inFlow),
    };

    private static (YamlScalar Scalar, bool InFlow)? Find(YamlNode? node, int start, bool inFlow) => node switch
    {
        YamlScalar scalar when scalar.Place.Range.Start == start && scalar.Place.Range.Length > 0 => (scalar, inFlow),
        YamlSequence list => First(list.Items, start, inFlow || list.Bracket is not null),
        YamlMapping mapping =>
            First(mapping.Entries.SelectMany(entry => (YamlNode[])[entry.Key, entry.Value]), start, inFlow || mapping.Bracket is not null),
        _ => null,
    };

    private static (YamlScalar Scalar, bool InFlow)? First(IEnumerable<YamlNode> nodes, int start, bool inFlow)
    {
        foreach (YamlNode node in nodes)
            if (Find(node, start, inFlow) is { } found) return found;
        return null;
    }
}
