namespace TypedCorpus.Inference.Sentences;

internal enum TokenKind
{
    Word,

    /// <summary>A sign: its form is the sign.</summary>
    Sign,

    /// <summary>A marked run that stands in a sentence as one thing.</summary>
    Run,
}

/// <summary>
/// A word, a sign or a marked run of a text. Long texts have hundreds of thousands, so it takes no more room than it must.
/// </summary>
/// <param name="kind">Which of these.</param>
/// <param name="word">The word, or a sign as a word; <see cref="Word.OfRun"/> for a run.</param>
/// <param name="range">Where it stands.</param>
internal readonly struct Token(TokenKind kind, Word word, TextRange range)
{
    private const int KindBits = 2;

    private readonly int start = range.Start;
    private readonly int lengthAndKind = (range.Length << KindBits) | (int)kind;

    /// <summary>What stands before the first and after the last token of a sentence.</summary>
    public static Token None { get; } = new(TokenKind.Sign, Word.None, default);

    public Word Word { get; } = word;

    public TokenKind Kind => (TokenKind)(lengthAndKind & ((1 << KindBits) - 1));

    public TextRange Range => new(start, lengthAndKind >> KindBits);

    /// <summary>Which run it is, as a place among the runs of the text; it must be one.</summary>
    public int Run => Word.Number;

    /// <summary>The word levelled for matching.</summary>
    public string Form => Word.Form;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsRun => Kind == TokenKind.Run;

    public bool Is(string form) => Form == form && Kind != TokenKind.Run;

    /// <summary>A comma of any script.</summary>
    public bool IsComma => Kind == TokenKind.Sign && Form is "," or "،" or "、" or "؛" or ";";
}
