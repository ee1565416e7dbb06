namespace TypedCorpus.Languages;

/// <summary>A data file of a language: headings in brackets, and under each its entries in the order of the file.</summary>
/// <param name="path">Where the file lies, below <c>Languages</c>.</param>
/// <param name="sections">The entries of each heading.</param>
internal sealed class Lexicon(string path, IReadOnlyDictionary<string, IReadOnlyList<string>> sections)
{
    public static Lexicon Empty { get; } = new("", new Dictionary<string, IReadOnlyList<string>>());

    public IEnumerable<string> Headings => sections.Keys;

    /// <summary>The entries under a heading; none where the file lacks the heading.</summary>
    public IReadOnlyList<string> this[string heading] => sections.TryGetValue(heading, out var entries) ? entries : [];

    /// <summary>An entry with where it stands.</summary>
    public DataEntry At(string heading, string entry) => new(path, heading, entry);
}
