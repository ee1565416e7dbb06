namespace TypedCorpus.Languages;

/// <summary>
/// Reads a data file of a language. A line is a heading (<c>[verbs of saying]</c>), a comment (<c># …</c>, alone or after an entry)
/// or an entry; blank lines part what belongs apart. What an entry means depends on its file: see Languages/README.md.
/// </summary>
internal static class LexiconReader
{
    public static Lexicon Read(string path, TextReader text)
    {
        var sections = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        List<string> entries = [];
        sections[""] = entries;
        while (text.ReadLine() is { } line)
        {
            string entry = WithoutComment(line).Trim();
            if (entry.Length == 0) continue;
            if (entry[0] == '[' && entry[entry.Length - 1] == ']') sections[entry.Substring(1, entry.Length - 2).Trim()] = entries = [];
            else entries.Add(entry);
        }

        return new Lexicon(path, sections);
    }

    /// <summary>The file of a language's folder, or nothing where the language has no such file.</summary>
    public static Lexicon ReadResource(string path)
    {
        using Stream? stream = typeof(LexiconReader).Assembly.GetManifestResourceStream("Languages/" + path);
        if (stream is null) return Lexicon.Empty;
        using var reader = new StreamReader(stream);
        return Read(path, reader);
    }

    private static string WithoutComment(string line)
    {
        int comment = line.IndexOf('#');
        return comment < 0 ? line : line.Substring(0, comment);
    }
}
