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
    public static Language Read(string tag, Func<string, Lexicon> file) => new(
        tag,
        MarkTable.From(file("marks.txt")),
        CueTable.From(file("verbs.txt"), file("cues.txt")),
        HeadTable.From(file("heads.txt")),
        new Vocabulary(file("words.txt"), file("phrases.txt"), file("places.txt"), file("names.txt")));
}
