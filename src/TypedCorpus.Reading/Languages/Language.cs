namespace TypedCorpus.Languages;

/// <summary>What is known of a language: its folder of data as immutable lookups.</summary>
/// <param name="Tag">The language's primary tag (BCP 47).</param>
/// <param name="Marks">Its quotation marks.</param>
/// <param name="Cues">What announces speech.</param>
/// <param name="Heads">What begins the name or description of a speaker.</param>
/// <param name="Words">Other words that inference must know.</param>
internal sealed record Language(string Tag, MarkTable Marks, PhraseTable<CueForm> Cues, PhraseTable<Head> Heads, Vocabulary Words)
{
    public static Language Read(string tag, string folder)
    {
        Lexicon File(string name) => LexiconReader.ReadResource(folder + name);
        return new(
            tag,
            MarkTable.From(File("marks.txt")),
            CueTable.From(File("verbs.txt"), File("cues.txt")),
            HeadTable.From(File("heads.txt")),
            new Vocabulary(File("words.txt"), File("phrases.txt"), File("places.txt"), File("names.txt")));
    }
}
