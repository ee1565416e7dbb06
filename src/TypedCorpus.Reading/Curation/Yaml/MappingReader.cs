using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Curation.Yaml;

/// <summary>
/// Reads the values of a mapping by their keys and notes what is wrong with them. Each key that a reader asks for becomes a known one. So a
/// reader names each key once, and calls <see cref="RefuseOtherKeys"/> last.
/// </summary>
internal sealed partial class MappingReader
{
    private readonly List<string> known = [];
    private readonly List<string> otherSpellings = [];
    private readonly Dictionary<string, YamlEntry> entries = new(StringComparer.Ordinal);
    private readonly YamlMapping mapping;
    private readonly string what;
    private readonly ICollection<Finding> findings;

    /// <param name="mapping">What is read.</param>
    /// <param name="what">What it stands for, at the start of a sentence.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public MappingReader(YamlMapping mapping, string what, ICollection<Finding> findings)
    {
        (this.mapping, this.what, this.findings) = (mapping, what, findings);
        foreach (YamlEntry entry in mapping.Entries)
        {
            string key = entry.Key.Text;
            if (!entries.TryGetValue(key, out YamlEntry first)) entries.Add(key, entry);
            else Note(Rules.DuplicateKey, entry.Key.Place, key, FormattableString.Invariant($"line {first.Key.Place.StartLine + 1}"));
        }
    }

    /// <summary>Opens a file of YAML alone.</summary>
    public static MappingReader? Open(SeedFile file, string what, ICollection<Finding> findings)
    {
        Finding[] encoding = [.. EncodingCheck.Check(file)];
        foreach (Finding finding in encoding) findings.Add(finding);
        // The parser's messages about UTF-16 help nobody.
        return encoding.Any(finding => finding.Rule == Rules.Utf16)
            ? null
            : Open(file.Path, file.Content, new TextRange(0, file.Content.Length), what, findings);
    }

    /// <summary>Opens a file, or a part of one: null if it is not a mapping. An empty file counts as a mapping without keys.</summary>
    public static MappingReader? Open(string path, string content, TextRange range, string what, ICollection<Finding> findings)
    {
        (YamlNode? root, Finding? problem) = YamlTree.Parse(path, content, range);
        if (problem is null && root is null or YamlScalar { IsNull: true })
            root = new YamlMapping(Place.In(path, content, new TextRange(range.Start, 0)), []);
        if (root is YamlMapping mapping) return new MappingReader(mapping, what, findings);

        const string Advice = "keys with their values, such as 'language: ar'";
        findings.Add(problem ?? new Finding(Rules.WrongValue, root?.Place, what, root?.Description ?? "empty", Advice));
        return null;
    }

    /// <summary>The entries in the order in which they are written, each key once.</summary>
    public IEnumerable<YamlEntry> Entries => mapping.Entries.Where(entry => entries[entry.Key.Text].Key == entry.Key);

    /// <summary>The keys with a value, and their places.</summary>
    public IEnumerable<YamlScalar> Keys =>
        Entries.Where(entry => entry.Value is not YamlScalar { IsNull: true }).Select(entry => entry.Key);

    /// <summary>The value of a key, if it is written; perhaps null.</summary>
    public YamlNode? Node(string key)
    {
        if (!known.Contains(key) && !otherSpellings.Contains(key)) known.Add(key);
        return entries.TryGetValue(key, out YamlEntry entry) ? entry.Value : null;
    }

    /// <summary>Where the value of a key is written, if it is.</summary>
    public Place? PlaceOf(string key) => entries.TryGetValue(key, out YamlEntry entry) ? entry.Value.Place : null;

    /// <summary>A text; <see langword="null"/> where the key is missing or has nothing in it.</summary>
    public string? Text(string key, TextFormat? format = null)
    {
        YamlScalar? scalar = Node<YamlScalar>(key, format?.Advice ?? AdviceForText(key));
        if (scalar is null || scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text)) return null;
        if (format is null) return scalar.Words;
        if (format.Fits(scalar.Text)) return scalar.Text;
        Misfits($"'{key}'", scalar, format);
        return null;
    }

    /// <summary>A text with its last line end, which may matter in a block of lines.</summary>
    public string? WholeText(string key) => Text(key) is null ? null : (Node(key) as YamlScalar)?.Text;

    /// <summary>
    /// A text that may have any words in it. Where a comment stands close behind it, as in <c>title: Gate #2</c>, it may be a part of it.
    /// Two blanks before a comment are usual, so then nothing is reported.
    /// </summary>
    public string? FreeText(string key)
    {
        string? text = Text(key);
        if (Node(key) is YamlScalar scalar) NoteComment(scalar, $"'{key}'");
        return text;
    }

    /// <summary>A text whose key has two spellings. Either may be written, but not both; messages propose the first.</summary>
    public string? Text(string key, string orKey)
    {
        otherSpellings.Add(orKey);
        if (Node(key) is not null && entries.TryGetValue(orKey, out YamlEntry second))
        {
            YamlEntry first = entries[key];
            if (second.Key.Place.StartLine < first.Key.Place.StartLine) (first, second) = (second, first);
            Note(
                Rules.DuplicateKey, second.Key.Place, second.Key.Text,
                FormattableString.Invariant($"line {first.Key.Place.StartLine + 1} as '{first.Key.Text}'"));
        }

        return Text(entries.ContainsKey(key) || !entries.ContainsKey(orKey) ? key : orKey);
    }

    /// <param name="key">The key.</param>
    /// <param name="toAdd">What is to be written where it is missing.</param>
    public string? RequiredText(string key, string toAdd)
    {
        string? text = Text(key);
        if (text is not null || Node(key) is not (null or YamlScalar)) return text;
        const string Quoted = ", in quotation marks where they have a number sign, which begins a comment";
        if (Node(key) is YamlScalar { Comment: { } comment }) Note(Rules.MissingKey, comment.Place, what, key, toAdd + Quoted);
        else Note(Rules.MissingKey, mapping.Place, what, key, toAdd);
        return text;
    }

    /// <summary>One of several words.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">Under which heading <see cref="Meant"/> has what else people write.</param>
    /// <param name="choices">The words, and what they stand for.</param>
    public T? Choice<T>(string key, string words, params (string Word, T Value)[] choices)
        where T : struct
    {
        string[] all = [.. choices.Select(choice => choice.Word)];
        var format = new TextFormat("one of " + string.Join(", ", all), text => all.Contains(text))
        {
            // Where few words are allowed, the nearest may be the opposite: 'indirect' is not 'direct'.
            Meant = text => Meant.By(words, text) ?? all.FirstOrDefault(word => Nearest.Distance(text, word, 1) <= 1),
        };
        return Text(key, format) is { } word ? choices.First(choice => choice.Word == word).Value : null;
    }

    public EquatableArray<string> Texts(string key) =>
        [.. Items(key, "a list of texts such as [one, two]").Select(item => TextOf(item, $"An item of '{key}'")).OfType<string>()];

    /// <summary>The items of a list; none where it is missing.</summary>
    public IReadOnlyList<YamlNode> Items(string key, string advice) => Node<YamlSequence>(key, advice)?.Items ?? [];

    /// <summary>A mapping whose keys are not known beforehand.</summary>
    public YamlMapping? Mapping(string key, string advice) => Node<YamlMapping>(key, advice);

    private T? Node<T>(string key, string advice)
        where T : YamlNode
    {
        YamlNode? node = Node(key);
        if (node is not (null or T or YamlScalar { IsNull: true }))
            Note(Rules.WrongValue, node.Place, $"'{key}'", node.Description, advice);
        return node as T;
    }

    public string? TextOf(YamlNode node, string name)
    {
        if (node is YamlScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            NoteComment(scalar, name);
            return scalar.Words;
        }

        Note(Rules.WrongValue, node.Place, name, node is YamlScalar ? "empty" : node.Description, "a text");
        return null;
    }
}
