namespace TypedCorpus.Languages;

/// <summary>A data file of a language: headings in brackets, and under each its entries in the order of the file.</summary>
/// <param name="path">Where the file lies, below <c>Languages</c>.</param>
/// <param name="sections">The entries of each heading.</param>
internal sealed class Lexicon(string path, IReadOnlyDictionary<string, IReadOnlyList<string>> sections)
{
    public static Lexicon Empty { get; } = new("", new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>What was asked for, where somebody wants to know at the end.</summary>
    private HashSet<string>? asked;

    public IEnumerable<string> Headings => sections.Keys;

    /// <summary>The entries under a heading; none where the file lacks the heading.</summary>
    public IReadOnlyList<string> this[string heading]
    {
        get
        {
            asked?.Add(heading);
            return sections.TryGetValue(heading, out var entries) ? entries : [];
        }
    }

    /// <summary>The same file, for one reader that wants <see cref="RefuseOthers"/> at the end.</summary>
    public Lexicon Watched() => new(path, sections) { asked = new(StringComparer.Ordinal) };

    /// <summary>To be called once all that is known has been asked for.</summary>
    /// <exception cref="InvalidDataException">The file has a heading that nobody asked for: it is misspelt, and its entries would be
    /// lost.</exception>
    public void RefuseOthers()
    {
        foreach (string heading in sections.Keys)
            if (asked?.Contains(heading) == false && (heading.Length > 0 || sections[heading].Count > 0)) throw Unknown(heading);
    }

    /// <summary>What is wrong with a heading that nothing can read.</summary>
    public InvalidDataException Unknown(string heading) =>
        new($"{path}: The heading [{heading}] is not known, so nothing reads its entries.");

    /// <summary>An entry with where it stands.</summary>
    public DataEntry At(string heading, string entry) => new(path, heading, entry);
}
