namespace TypedCorpus.Inference.Sentences;

/// <summary>A sentence of the writer's: its words and signs outside quotation marks, and each marked run as one thing.</summary>
internal sealed class Sentence(IReadOnlyList<Token> tokens, int paragraph, bool opensParagraph, bool closesParagraph)
{
    public int Count => tokens.Count;

    /// <summary>The paragraph that it begins in.</summary>
    public int Paragraph => paragraph;

    public bool OpensParagraph => opensParagraph;

    public bool ClosesParagraph => closesParagraph;

    /// <summary>A token by number; <see cref="Token.None"/> outside the sentence.</summary>
    public Token this[int index] => index >= 0 && index < tokens.Count ? tokens[index] : Token.None;

    /// <summary>The word at a place, or nothing where no word is there.</summary>
    public string? Word(int index) => this[index] is { IsWord: true, Form: var form } ? form : null;

    public TextRange Range(int first, int last) => TextRange.FromBounds(this[first].Range.Start, this[last].Range.End);
}
