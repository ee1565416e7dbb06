namespace TypedCorpus.Imaging;

/// <summary>The sections of a group's pack, each with a row an article of the group.</summary>
internal enum GroupSection
{
    /// <summary>Where the text starts in its file, in bytes after a byte-order mark; its length in UTF-16 code units.</summary>
    Texts,

    /// <summary>Title, language, direction, date, source, author, URL, SHA-256.</summary>
    Metadata,

    /// <summary>Start (as the distance from the end of the one before) and length of each paragraph.</summary>
    Paragraphs,

    /// <summary>Each quote: range, kind, origin, speaker, attribution. Actors are numbers among the article's own.</summary>
    Quotes,

    /// <summary>Each phrase in marks that quotes nobody: range, use.</summary>
    Phrases,

    /// <summary>Each mention: range, actor.</summary>
    Mentions,
}
