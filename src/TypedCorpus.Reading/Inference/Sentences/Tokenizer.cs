using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>Takes a text apart into words and signs. Apostrophes and hyphens within a word, and points within a number, are of it.</summary>
internal sealed class Tokenizer
{
    private static readonly LetterTable<LetterKind> Kinds = new(KindOf);

    private readonly WordTable words = new();
    private readonly FoldingBuffer folded = new();
    private readonly List<Token> stretch = [];

    private enum LetterKind : byte
    {
        Sign,
        Blank,
        Letter,

        /// <summary>Scripts without blanks have no words to see: each of their signs counts as one.</summary>
        Ideograph,
    }

    /// <summary>The tokens of a text. Their words are those of all that this tokenizer has read.</summary>
    public List<Token> Read(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 1);
        Read(text, new TextRange(0, text.Length), tokens);
        return tokens;
    }

    /// <summary>The words of a stretch of text, in a list that is good until the next stretch is read.</summary>
    public List<Token> Words(string text, TextRange range)
    {
        stretch.Clear();
        Read(text, range, stretch);
        stretch.RemoveAll(static token => !token.IsWord);
        return stretch;
    }

    private void Read(string text, TextRange range, List<Token> tokens)
    {
        for (int start = range.Start; start < range.End;)
        {
            int end = text.IndexOf('\n', start, range.End - start) is var line and >= 0 ? line + 1 : range.End;
            folded.Fold(text, start, end);
            ReadLine(tokens);
            start = end;
        }
    }

    private void ReadLine(List<Token> tokens)
    {
        char[] letters = folded.Letters;
        for (int at = 0; at < folded.Count;)
        {
            if (Kinds[letters[at]] == LetterKind.Blank)
            {
                at++;
                continue;
            }

            int end = WordEnd(letters, at);
            TokenKind kind = end > at ? TokenKind.Word : TokenKind.Sign;
            end = Math.Max(end, at + 1);
            tokens.Add(new Token(kind, words.Of(letters, at, end), folded.Original(at, end), -1));
            at = end;
        }
    }

    private int WordEnd(char[] letters, int start)
    {
        int at = start;
        if (Kinds[letters[at]] == LetterKind.Ideograph) return at + 1;
        while (at < folded.Count && (Kinds[letters[at]] == LetterKind.Letter || (at > start && IsInner(letters, at)))) at++;
        return at;
    }

    private bool IsInner(char[] letters, int at)
    {
        if (letters[at] is not ('\'' or '-' or '.' or ',') || at + 1 >= folded.Count || Kinds[letters[at + 1]] != LetterKind.Letter) return false;
        return letters[at] is '\'' or '-' || (char.IsDigit(letters[at - 1]) && char.IsDigit(letters[at + 1]));
    }

    private static LetterKind KindOf(char letter) =>
        char.IsWhiteSpace(letter) ? LetterKind.Blank
        : letter is >= '\u3040' and <= '\u9FFF' ? LetterKind.Ideograph
        : char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? LetterKind.Letter
        : LetterKind.Sign;
}
