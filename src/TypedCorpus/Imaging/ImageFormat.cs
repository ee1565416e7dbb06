namespace TypedCorpus.Imaging;

/// <summary>
/// The packed form of a corpus: numbers as the characters of string literals, the cheapest table the C# compiler knows.
/// A character carries 13 bits and a continuation bit, from U+4E00 upwards: 16,384 CJK ideographs, so no quotes, no controls,
/// no surrogates and nothing that a normalisation would change.
/// </summary>
/// <remarks>
/// A pack is a header (version, number of sections), a directory (start and number of rows of each section), and the sections.
/// A section is the starts of its rows and one more for its end, then the rows, each a run of numbers. Starts and counts have two
/// characters, so that a row is found without reading those before it; all other numbers have as many as they need, the lowest bits first.
/// A string is a start and a length in a heap that stands beside the pack; a start is written plus one, and 0 is null.
/// Literals have room for some eight million characters an assembly, so rows are kept short: a place is the distance from the one before,
/// and small numbers share a character (<see cref="PackReader.Pair"/>, <see cref="QuoteRow"/>, <see cref="MetadataRow"/>, <see cref="ActorRow"/>).
/// <para>Version 1 is that of TypedCorpus 1.0.0. Version 2 has more bits in <see cref="AttributionWay"/>, <see cref="ActorRow"/> and
/// <see cref="MetadataRow"/>, and rights at the end of what the corpus says of itself. All of it is nothing in version 1, so one reader reads both.</para>
/// <para>There is room for more without another version. A pack counts its sections, and one that it does not count has no rows: a section may
/// come behind those there are, and is left out while it is empty, so that it costs nothing (<see cref="PackReader"/> and <see cref="Pack"/> of
/// version 2 take it so, those of version 1 never meet it). A part of the index may come behind the others, and an image that lacks it gives the
/// empty string. Fields of one's own are to go there: a part behind <see cref="IndexPart.ArticlesByActor"/>, with a row a declared field (whose it
/// is, its name, its kind), one row of the corpus's own values, and a row an actor; in groups a section with a row an article, and one with a
/// row an article for its quotes. A row is pairs of a field's number and its value, so that a record without values has an empty row.</para>
/// </remarks>
internal static class ImageFormat
{
    /// <summary>The version that this library writes, and the newest that it reads.</summary>
    public const int Version = 2;

    public const char First = '\u4E00';
    public const int PayloadBits = 13;
    public const int PayloadMask = (1 << PayloadBits) - 1;
    public const int Continues = 1 << PayloadBits;

    /// <summary>Characters of a number that is found by its place.</summary>
    public const int FixedWidth = 2;

    /// <summary>Characters before the directory: the version, and the number of sections.</summary>
    public const int HeaderLength = 2;

    public const int DirectoryEntryLength = 2 * FixedWidth;

    /// <summary>The largest number of <see cref="FixedWidth"/> characters: 67,108,863.</summary>
    public const int MaxFixed = (1 << (2 * PayloadBits)) - 1;

    /// <summary>
    /// More records than an image can hold: the literals of an assembly have 2^24 bytes, and each record takes a character of them at
    /// least. A number of records beyond is damage, and no array is made for it.
    /// </summary>
    public const int MaxRecords = 1 << 23;

    public const int IndexPartCount = (int)IndexPart.ArticlesByActor + 1;

    public const int IdSectionCount = (int)IdSection.Former + 1;

    public const int GroupSectionCount = (int)GroupSection.Ways + 1;

    /// <summary>Bits of how often an article mentions an actor, beside the article.</summary>
    public const int MentionCountBits = 2;

    /// <summary>Hexadecimal digits of a SHA-256.</summary>
    public const int HashDigits = 64;
}
