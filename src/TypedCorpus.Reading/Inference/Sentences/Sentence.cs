using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>A sentence of the writer's: its words and signs outside quotation marks, and each marked run as one thing.</summary>
/// <param name="tokens">Those of the whole text.</param>
/// <param name="start">The first of the sentence.</param>
/// <param name="count">How many it has.</param>
/// <param name="paragraph">The paragraph that it begins in.</param>
/// <param name="opensParagraph">Whether it is the first there.</param>
/// <param name="closesParagraph">Whether it is the last there.</param>
internal sealed class Sentence(
    ScratchList<Token> tokens, int start, int count, int paragraph, bool opensParagraph, bool closesParagraph) : IWords
{
    /// <summary>
    /// Of adverbs, particles or nouns in a row no more are stepped over: a text of nothing else would be read again from its start for
    /// each of them. Real clauses have three or four.
    /// </summary>
    public const int LongestRow = 24;

    /// <summary>Shorter words have no capital in a title.</summary>
    private const int LongWord = 4;

    /// <summary>Fewer words in a row with capitals are a name.</summary>
    private const int FewestLongWords = 4;

    private bool? isTitleCase;

    public int Count => count;

    /// <summary>The paragraph that it begins in.</summary>
    public int Paragraph => paragraph;

    public bool OpensParagraph => opensParagraph;

    public bool ClosesParagraph => closesParagraph;

    /// <summary>All its tokens.</summary>
    public ReadOnlySpan<Token> Tokens => tokens.Span.Slice(start, count);

    /// <summary>A token by number; <see cref="Token.None"/> outside the sentence.</summary>
    public Token this[int index] => index >= 0 && index < count ? tokens[start + index] : Token.None;

    /// <summary>The word at a place, or nothing where no word is there.</summary>
    public string? Word(int index) => this[index] is { IsWord: true, Form: var form } ? form : null;

    /// <summary>
    /// Whether all longer words have capitals, where a script has them: headlines do, and show no names. Each run of the sentence asks.
    /// </summary>
    public bool IsTitleCase(string text) => isTitleCase ??= HasCapitals(text);

    private bool HasCapitals(string text)
    {
        int capitals = 0;
        for (int i = 0; i < count; i++)
        {
            if (!this[i].IsWord || this[i].Form.Length < LongWord) continue;
            if (!char.IsUpper(text[this[i].Range.Start])) return false;
            capitals++;
        }

        return capitals >= FewestLongWords;
    }

    public TextRange Range(int first, int last) => TextRange.FromBounds(this[first].Range.Start, this[last].Range.End);
}
