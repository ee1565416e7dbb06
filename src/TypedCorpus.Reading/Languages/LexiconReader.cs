namespace TypedCorpus.Languages;

/// <summary>
/// Reads a data file of a language. A line is a heading (<c>[verbs of saying]</c>), a comment (<c># …</c>, alone or after an entry)
/// or an entry; blank lines part what belongs apart. What an entry means depends on its file: see Languages/README.md.
/// </summary>
internal static class LexiconReader
{
    /// <exception cref="InvalidDataException">A heading stands twice: the entries under one of the two would be lost.</exception>
    public static Lexicon Read(string path, TextReader text)
    {
        int number = 0;
        var sections = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        List<string> entries = [];
        sections[""] = entries;
        while (text.ReadLine() is { } line)
        {
            number++;
            string entry = WithoutComment(line).Trim();
            if (entry.Length == 0) continue;
            if (entry[0] != '[' || entry[entry.Length - 1] != ']')
            {
                entries.Add(entry);
                continue;
            }

            string heading = entry.Substring(1, entry.Length - 2).Trim();
            if (sections.ContainsKey(heading))
                throw new InvalidDataException(
                    FormattableString.Invariant($"{path}({number}): The heading [{heading}] stands twice: put its entries together."));
            sections[heading] = entries = [];
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
