using System.Runtime.CompilerServices;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>What a letter is to whoever parts words.</summary>
internal enum LetterKind
{
    /// <summary>Not looked at yet.</summary>
    Unknown,
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
internal readonly struct LevelledLetter(char letter, LetterKind kind)
{
    private const int KindShift = 16;

    /// <summary>All letters, each as it is when a text first has it. An entry is one number, so that no thread sees a half of it.</summary>
    private static readonly LevelledLetter[] Known = new LevelledLetter[char.MaxValue + 1];

    private readonly int packed = letter | ((int)kind << KindShift);

    public char Letter => (char)packed;

    public LetterKind Kind => (LetterKind)(packed >> KindShift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LevelledLetter Of(char letter)
    {
        LevelledLetter known = Known[letter];
        return known.Kind != LetterKind.Unknown ? known : Learn(letter);
    }

    private static LevelledLetter Learn(char letter) => Known[letter] = Level(letter);

    private static LevelledLetter Level(char letter) => Normalizer.Letter(letter) switch
    {
        Normalizer.PassedOver => new('\0', LetterKind.PassedOver),
        Normalizer.Ligature => new('\0', LetterKind.Ligature),
        int level => new((char)level, KindOf((char)level)),
    };

    private static LetterKind KindOf(char letter) =>
        char.IsWhiteSpace(letter) ? LetterKind.Blank
        : letter is >= '\u3040' and <= '\u9FFF' ? LetterKind.Ideograph
        : char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? LetterKind.Letter
        : LetterKind.Sign;
}
