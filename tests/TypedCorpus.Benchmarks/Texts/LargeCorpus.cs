namespace TypedCorpus.Benchmarks.Texts;

/// <summary>
/// The folder of a corpus of any size, the same on every machine: texts that differ in words, names and quotations, each below a title;
/// a manifest; a roster of half of the names; and a sidecar for every tenth text, which decides about its first quotation.
/// </summary>
/// <param name="language"><c>ar</c> or <c>en</c>.</param>
/// <param name="articles">How many texts there are.</param>
/// <param name="bytes">The size of each in UTF-8, met to within a sentence and the title.</param>
internal sealed class LargeCorpus(string language, int articles, int bytes)
{
    /// <summary>Of so many texts one has a sidecar.</summary>
    private const int Curated = 10;

    private readonly IProse names = LargeText.Prose(language, 0);

    public string Language => language;

    public int Articles => articles;

    /// <summary>The files, made one after the other: a path with <c>/</c> from the corpus's folder, and what is in it.</summary>
    public IEnumerable<(string Path, string Content)> Files
    {
        get
        {
            yield return ("corpus.yml", $"title: {articles} texts\nlanguage: {language}\n");
            yield return ("actors.yml", RosterFile.Of(names.People));
            for (int i = 0; i < articles; i++)
            {
                string text = Text(i);
                yield return (Id(i) + ".txt", text);
                if (i % Curated == 0 && SidecarFile.Of(text, names.Marks, RosterFile.Id(i / Curated % names.People.Count)) is { } sidecar)
                    yield return (Id(i) + ".yml", sidecar);
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{articles} texts of {bytes} bytes, language {language}";

    /// <summary>The name of a text's files without their ending, which is its id.</summary>
    public static string Id(int article) => $"text-{article:D5}";

    /// <summary>A text by its number, without those before it.</summary>
    public string Text(int article)
    {
        IProse prose = LargeText.Prose(language, Scattered((uint)article + 1));
        return $"{prose.Title()}\n{LargeText.Of(prose, bytes)}";
    }

    /// <summary>Writes the files into a folder, which is made if it is not there.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((string path, string content) in Files) File.WriteAllText(Path.Combine(folder, path), content);
    }

    /// <summary>Draws by neighbouring seeds would begin alike: the finishing steps of MurmurHash3 put every bit into every other.</summary>
    private static uint Scattered(uint number)
    {
        number = unchecked((number ^ (number >> 16)) * 0x85EBCA6B);
        number = unchecked((number ^ (number >> 13)) * 0xC2B2AE35);
        return number ^ (number >> 16);
    }
}
