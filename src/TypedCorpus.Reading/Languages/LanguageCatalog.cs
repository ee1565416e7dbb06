namespace TypedCorpus.Languages;

/// <summary>The languages with data, each read once, when it is first asked for.</summary>
internal static class LanguageCatalog
{
    private static readonly Lazy<Lexicon> Index = new(static () => LexiconReader.ReadResource("languages.txt"));

    private static readonly Lazy<Language> Unknown = new(static () => Language.Read(Language.Undetermined, LexiconReader.ReadResource));

    private static readonly Lazy<Dictionary<string, Lazy<Language>>> Known = new(static () => Index.Value["folders"]
        .Select(Entry.Fields)
        .ToDictionary(
            static f => f[0],
            static f => new Lazy<Language>(() => Language.Read(f[0], file => LexiconReader.ReadResource($"{f[1]}/{file}"))),
            StringComparer.Ordinal));

    /// <summary>The data of a language; of an unknown one, the quotation marks that most languages use, and no words.</summary>
    public static Language Of(string tag) => Known.Value.TryGetValue(Primary(tag), out var language) ? language.Value : Unknown.Value;

    public static bool Has(string tag) => Known.Value.ContainsKey(Primary(tag));

    public static bool IsRightToLeft(string tag) => Index.Value["right to left"].Contains(Primary(tag));

    /// <summary>Whether a verb can carry its subject in itself.</summary>
    public static bool DropsSubjects(string tag) => Index.Value["drops subjects"].Contains(Primary(tag));

    private static string Primary(string tag)
    {
        int end = tag.IndexOf('-');
        return (end < 0 ? tag : tag.Substring(0, end)).ToLowerInvariant();
    }
}
