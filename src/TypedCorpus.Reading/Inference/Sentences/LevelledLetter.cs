using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>What a letter is to whoever parts words.</summary>
internal enum LetterKind : byte
{
    Sign,
    Blank,
    Letter,

    /// <summary>One that stands for several letters.</summary>
    Ligature,

    /// <summary>Scripts without blanks have no words to see: each of their signs counts as one.</summary>
    Ideograph,

    /// <summary>A sign that is as good as not there.</summary>
    PassedOver,
}

/// <summary>A letter levelled for matching, and what it is.</summary>
internal readonly record struct LevelledLetter(char Letter, LetterKind Kind)
{
    public static LevelledLetter Of(char letter) => Folding.Letter(letter) switch
    {
        Folding.PassedOver => new('\0', LetterKind.PassedOver),
        Folding.Ligature => new('\0', LetterKind.Ligature),
        int level => new((char)level, KindOf((char)level)),
    };

    private static LetterKind KindOf(char letter) =>
        char.IsWhiteSpace(letter) ? LetterKind.Blank
        : letter is >= '\u3040' and <= '\u9FFF' ? LetterKind.Ideograph
        : char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? LetterKind.Letter
        : LetterKind.Sign;
}
