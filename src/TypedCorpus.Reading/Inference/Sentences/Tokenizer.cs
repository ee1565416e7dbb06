using System.Runtime.CompilerServices;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>
/// Takes a text apart into words and signs, levelled. Apostrophes and hyphens within a word, and points within a number, are of it; signs
/// that levelling passes over are of what stands before them.
/// </summary>
internal sealed class Tokenizer : IDisposable
{
    /// <summary>How many letters one letter of a text stands for at most.</summary>
    private const int LongestLigature = 4;

    private readonly WordTable words = new();
    private readonly ScratchList<Token> stretch = new(16);
    private char[] word = new char[32];
    private int length;

    /// <summary>How many words it has met.</summary>
    public int WordCount => words.Count;

    /// <summary>The tokens of a text. Their words are those of all that this tokenizer has read.</summary>
    public ScratchList<Token> Read(string text)
    {
        var tokens = new ScratchList<Token>((text.Length / 5) + 1);
        Read(text, new TextRange(0, text.Length), tokens);
        return tokens;
    }

    /// <summary>The words of a stretch of text, in a list that is good until the next stretch is read.</summary>
    public ScratchList<Token> Words(string text, TextRange range)
    {
        stretch.Clear();
        Read(text, range, stretch, wordsOnly: true);
        return stretch;
    }

    public void Dispose()
    {
        words.Dispose();
        stretch.Dispose();
    }

    [MethodImpl(Optimization.AtFirstCall)]
    private void Read(string text, TextRange range, ScratchList<Token> tokens, bool wordsOnly = false)
    {
        ReadOnlySpan<char> letters = text.AsSpan(0, range.End);
        for (int at = range.Start; at < letters.Length;)
        {
            LevelledLetter first = LevelledLetter.Of(letters[at]);
            int start = at++;
            if (first.Kind is LetterKind.Blank or LetterKind.PassedOver) continue;
            (word[0], length) = (first.Letter, 1);
            uint hash = WordTable.Hash(0, first.Letter);
            if (first.Kind is LetterKind.Letter or LetterKind.Ligature) (at, hash) = ReadWord(letters, start);
            else at = PassOver(letters, at);
            if (first.Kind != LetterKind.Sign)
                tokens.Add(new Token(TokenKind.Word, words.Of(word, length, hash), TextRange.FromBounds(start, at)));
            else if (!wordsOnly) tokens.Add(new Token(TokenKind.Sign, words.Of(word, length, hash), TextRange.FromBounds(start, at)));
        }
    }

    /// <summary>Reads a word and its hash, from its first letter to where it ends.</summary>
    [MethodImpl(Optimization.AtFirstCall)]
    private (int End, uint Hash) ReadWord(ReadOnlySpan<char> letters, int at)
    {
        (char[] levelled, int count, uint hash) = (word, 0, 0);
        for (; at < letters.Length; at++)
        {
            LevelledLetter letter = LevelledLetter.Of(letters[at]);
            if (count + LongestLigature > levelled.Length) levelled = Longer(levelled);
            if (letter.Kind == LetterKind.Letter
                || (letter.Kind == LetterKind.Sign && IsInner(letter.Letter, levelled[count - 1], letters.Slice(at + 1))))
            {
                levelled[count++] = letter.Letter;
                hash = WordTable.Hash(hash, letter.Letter);
            }
            else if (letter.Kind == LetterKind.Ligature)
            {
                foreach (char part in Normalizer.Letters(letters[at])) hash = WordTable.Hash(hash, levelled[count++] = part);
            }
            else if (letter.Kind != LetterKind.PassedOver)
            {
                break;
            }
        }

        (word, length) = (levelled, count);
        return (at, hash);
    }

    private static char[] Longer(char[] letters)
    {
        Array.Resize(ref letters, letters.Length * 2);
        return letters;
    }

    private static int PassOver(ReadOnlySpan<char> letters, int at)
    {
        while (at < letters.Length && LevelledLetter.Of(letters[at]).Kind == LetterKind.PassedOver) at++;
        return at;
    }

    /// <summary>Whether a sign within a word is of it.</summary>
    private static bool IsInner(char sign, char before, ReadOnlySpan<char> rest)
    {
        if (sign is not ('\'' or '-' or '.' or ',')) return false;
        int next = PassOver(rest, 0);
        if (next == rest.Length || LevelledLetter.Of(rest[next]) is not { Kind: LetterKind.Letter or LetterKind.Ligature } after)
            return false;
        return sign is '\'' or '-' || (char.IsDigit(before) && char.IsDigit(after.Letter));
    }
}
