namespace TypedCorpus.Inference.Sentences;

internal enum TokenKind
{
    Word,

    /// <summary>A sign: its form is the sign.</summary>
    Sign,

    /// <summary>A marked run that stands in a sentence as one thing.</summary>
    Run,
}

/// <summary>A word, a sign or a marked run of a text.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Word">The word, or a sign as a word; <see cref="Word.None"/> for a run.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="Run">Which run, as a place among the runs of the text; -1 for words and signs.</param>
internal readonly record struct Token(TokenKind Kind, Word Word, TextRange Range, int Run)
{
    /// <summary>What stands before the first and after the last token of a sentence.</summary>
    public static Token None { get; } = new(TokenKind.Sign, Word.None, default, -1);

    /// <summary>The word levelled for matching.</summary>
    public string Form => Word.Form;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsRun => Kind == TokenKind.Run;

    public bool Is(string form) => Kind != TokenKind.Run && Form == form;

    /// <summary>A comma of any script.</summary>
    public bool IsComma => Kind == TokenKind.Sign && Form is "," or "،" or "、" or "؛" or ";";
}
