using TypedCorpus.Languages;

namespace TypedCorpus.Curation.Yaml;

/// <summary>What somebody means who writes another word for it, as <c>meant.txt</c> says. Only diagnostics ask.</summary>
internal static class Meant
{
    private static readonly Lazy<Lexicon> Words = new(Load);

    /// <summary>What is written here for a word; <see langword="null"/> for a word that nothing is known of.</summary>
    /// <param name="heading">The place where it stands, a heading of the data.</param>
    /// <param name="word">What somebody wrote.</param>
    public static string? By(string heading, string word)
    {
        string plain = Plain(word);
        return Words.Value[heading].Select(Entry.Fields)
            .Where(fields => Entry.Forms(fields[1]).Any(form => Plain(form) == plain)).Select(fields => fields[0]).FirstOrDefault();
    }

    /// <summary>The headings of the data.</summary>
    public static IEnumerable<string> Headings => Words.Value.Headings.Where(heading => heading.Length > 0);

    /// <summary>What is proposed under a heading.</summary>
    public static IEnumerable<string> Under(string heading) => Words.Value[heading].Select(entry => Entry.Fields(entry)[0]);

    private static string Plain(string word) =>
        new([.. word.Where(unit => unit is not (' ' or '-' or '_')).Select(char.ToLowerInvariant)]);

    private static Lexicon Load()
    {
        const string Resource = "Curation/Yaml/meant.txt";
        using Stream stream = typeof(Meant).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return LexiconReader.Read(Resource, reader);
    }
}
