namespace TypedCorpus.Imaging;

/// <summary>The sections of a group's pack, each with a row an article of the group, but for the last.</summary>
internal enum GroupSection
{
    /// <summary>Where the text is; language, direction, SHA-256; date, title, source, author, URL, license, rights: <see cref="MetadataRow"/>.</summary>
    Metadata,

    /// <summary>Each paragraph: <see cref="RangeRows.Paragraph"/>.</summary>
    Paragraphs,

    /// <summary>Each quote: <see cref="QuoteRow"/>.</summary>
    Quotes,

    /// <summary>Each phrase in marks that quotes nobody: <see cref="RangeRows.Phrase"/>.</summary>
    Phrases,

    /// <summary>Each mention: <see cref="RangeRows.Mention"/>.</summary>
    Mentions,

    /// <summary>A row each way in which a speaker is told in the group: <see cref="AttributionWay"/>.</summary>
    Ways,
}
