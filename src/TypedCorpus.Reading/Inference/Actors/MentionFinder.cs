using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>
/// Finds names in a text, one after the other as far as anybody asks: whole words only, with or without particles before them, the longest
/// of those that begin at one place.
/// </summary>
internal sealed class MentionFinder(string text, ScratchList<Token> tokens, Vocabulary words, NameTrie names) : IWords
{
    /// <summary>Shorter than this, what is left of a word without its preposition is too likely another word.</summary>
    private const int ShortestStem = 3;

    private static int finders;

    private readonly int number = Interlocked.Increment(ref finders);
    private int next;
    private int first;
    private bool isBare;

    /// <summary>The next place that names somebody; nothing at the end.</summary>
    public (TextRange Range, int Actor)? Next()
    {
        for (int end = names.IsEmpty ? 0 : tokens.Count; next < end; next++)
        {
            if (!tokens[next].IsWord || !MayBegin(tokens[next].Word) || At(next) is not { Length: > 0 } name) continue;
            TextRange opening = tokens[next].Range;
            (first, isBare) = (next, name is { Length: 1, Taken: 0 });
            next += name.Length;
            return (TextRange.FromBounds(Clitics.Skip(text, opening.Start, name.Taken), tokens[next - 1].Range.End), name.Actor);
        }

        return null;
    }

    /// <summary>
    /// The given name right before the name found last, where that is one word and so may be the family name of somebody else; nothing
    /// where none stands there.
    /// </summary>
    public string? GivenNameBefore()
    {
        if (!isBare || first == 0 || !tokens[first - 1].IsWord) return null;
        Token before = tokens[first - 1];
        TextRange between = TextRange.FromBounds(before.Range.End, tokens[first].Range.Start);
        bool isBeside = between.Length > 0 && between.Of(text).All(static unit => unit is ' ' or '\u00A0');
        bool isWritten = char.IsUpper(text[before.Range.Start]) || !char.IsUpper(text[tokens[first].Range.Start]);
        if (!isBeside || !isWritten || words.FunctionWords.Contains(before.Form) || words.Adverbs.Contains(before.Form)) return null;
        foreach (Stemmed reading in before.Word.Readings(words))
            if (words.GivenNames.ContainsKey(reading.Stem)) return reading.Stem;
        return null;
    }

    /// <summary>A full stop right behind a word is as a word, since names have some.</summary>
    string? IWords.Word(int index) =>
        index < tokens.Count && (tokens[index].IsWord || (tokens[index].Is(".") && IsBehindWord(index))) ? tokens[index].Form : null;

    private bool IsBehindWord(int index) =>
        index > 0 && tokens[index - 1].IsWord && tokens[index - 1].Range.End == tokens[index].Range.Start;

    /// <summary>Most words begin no name, and are asked once: each keeps the answer to the last finder that asked it.</summary>
    private bool MayBegin(Word word)
    {
        if (word.Finder != number) (word.Finder, word.BeginsName) = (number, BeginsName(word));
        return word.BeginsName;
    }

    private bool BeginsName(Word word)
    {
        if (names.Begins(word.Form)) return true;
        if (!words.JoinsParticles) return false;
        foreach (Stemmed reading in word.Readings(words))
            if (names.Begins(reading.Stem)) return true;
        return false;
    }

    private (int Length, int Taken, int Actor) At(int at)
    {
        foreach (Stemmed reading in tokens[at].Word.Readings(words))
        {
            if (reading.Preposition && reading.Stem.Length < ShortestStem) continue;
            int length = names.Find(reading.Stem, this, at, out int actor);
            if (length > 0) return (length, reading.Length, actor);
        }

        return default;
    }
}
