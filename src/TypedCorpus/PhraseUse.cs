namespace TypedCorpus;

/// <summary>Why words stand in quotation marks although they quote nobody.</summary>
public enum PhraseUse
{
    /// <summary>The name of a body, a ship, a brand.</summary>
    Name,
    /// <summary>The title of a work: an article, a book, a film.</summary>
    Title,
    /// <summary>A term, a slogan or a word that the writer keeps at a distance.</summary>
    Term,
}
