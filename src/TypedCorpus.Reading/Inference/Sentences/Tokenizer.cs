using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>Takes a text apart into words and signs. Apostrophes and hyphens within a word, and points within a number, are of it.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text)
    {
        FoldedText folded = Folding.Fold(text);
        string letters = folded.Text;
        var tokens = new List<Token>(letters.Length / 5);
        int at = 0;
        while (at < letters.Length)
        {
            if (char.IsWhiteSpace(letters[at]))
            {
                at++;
                continue;
            }

            int end = WordEnd(letters, at);
            TokenKind kind = end > at ? TokenKind.Word : TokenKind.Sign;
            end = Math.Max(end, at + 1);
            tokens.Add(new Token(kind, letters.Substring(at, end - at), folded.Original(at, end), -1));
            at = end;
        }

        return tokens;
    }

    private static int WordEnd(string letters, int start)
    {
        int at = start;
        // Scripts without blanks have no words to see: each sign counts as one.
        if (IsIdeograph(letters[at])) return at + 1;
        while (at < letters.Length && (IsLetter(letters[at]) || (at > start && IsInner(letters, at)))) at++;
        return at;
    }

    private static bool IsLetter(char letter) => (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) && !IsIdeograph(letter);

    private static bool IsIdeograph(char letter) => letter is >= '\u3040' and <= '\u9FFF';

    private static bool IsInner(string letters, int at)
    {
        if (at + 1 >= letters.Length || !IsLetter(letters[at + 1])) return false;
        bool numeric = char.IsDigit(letters[at - 1]) && char.IsDigit(letters[at + 1]);
        return letters[at] is '\'' or '-' || (letters[at] is '.' or ',' && numeric);
    }
}
