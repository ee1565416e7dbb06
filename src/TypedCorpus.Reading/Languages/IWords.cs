namespace TypedCorpus.Languages;

/// <summary>Words in a row.</summary>
internal interface IWords
{
    /// <summary>The word at a place, or nothing where no word is there.</summary>
    string? Word(int index);
}
