namespace TypedCorpus;

/// <summary>What in the text tells who speaks.</summary>
public enum AttributionBasis
{
    /// <summary>A name: <c>Lev Dengov said</c>.</summary>
    Named,
    /// <summary>A title or description: <c>the president said</c>.</summary>
    Title,
    /// <summary>A pronoun: <c>he said</c>.</summary>
    Pronoun,
    /// <summary>A verb that carries its subject in itself, as in Arabic: <c>وتساءل</c> ("and he wondered").</summary>
    ProDrop,
    /// <summary>Nothing of its own: the speaker of the quote before goes on.</summary>
    CarryOver,
    /// <summary>A document whose author the text names: a letter, a statement.</summary>
    Document,
    /// <summary>A source that the text keeps nameless.</summary>
    Anonymous,
}
