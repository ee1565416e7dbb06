namespace TypedCorpus.Languages;

/// <summary>What is known of a language: its folder of data as immutable lookups.</summary>
/// <param name="Tag">The language's primary tag (BCP 47).</param>
/// <param name="Marks">Its quotation marks.</param>
/// <param name="Cues">What announces speech.</param>
/// <param name="Heads">What begins the name or description of a speaker.</param>
/// <param name="Words">Other words that inference must know.</param>
internal sealed record Language(string Tag, MarkTable Marks, PhraseTable<CueForm> Cues, PhraseTable<Head> Heads, Vocabulary Words)
{
    /// <summary>The tag of a language of which nothing is known (ISO 639-2).</summary>
    public const string Undetermined = "und";

    /// <summary>Whether more than quotation marks is known of it.</summary>
    public bool HasData => Tag != Undetermined;

    /// <param name="tag">The language's primary tag.</param>
    /// <param name="file">Gives a file of the language's folder by its name; an empty one where there is none.</param>
    /// <exception cref="InvalidDataException">A file has a heading twice, or one that nothing reads.</exception>
    public static Language Read(string tag, Func<string, Lexicon> file)
    {
        var files = new List<Lexicon>();
        var language = new Language(
            tag,
            MarkTable.From(Open("marks.txt")),
            CueTable.From(Open("verbs.txt"), Open("cues.txt")),
            HeadTable.From(Open("heads.txt")),
            new Vocabulary(Open("words.txt"), Open("phrases.txt"), Open("places.txt"), Open("names.txt")));
        foreach (Lexicon read in files) read.RefuseOthers();
        return language;

        Lexicon Open(string name)
        {
            Lexicon opened = file(name).Watched();
            files.Add(opened);
            return opened;
        }
    }
}
