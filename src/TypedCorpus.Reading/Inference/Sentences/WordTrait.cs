using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>
/// What is asked of the words of a language again and again: each word is asked once, and knows the answer in all texts that it is read in.
/// </summary>
/// <param name="holds">Whether a word of a language has the trait, by nothing but the two.</param>
internal sealed class WordTrait(Func<Word, Language, bool> holds)
{
    /// <summary>A word has a bit for each trait.</summary>
    private const int Most = 32;

    private static int declared;

    private readonly uint bit = Next();

    /// <param name="word">The word, which has been read as one of the language.</param>
    /// <param name="language">The language.</param>
    public bool Of(Word word, Language language)
    {
        if ((word.Asked & bit) == 0) Ask(word, language);
        return (word.Held & bit) != 0;
    }

    private void Ask(Word word, Language language)
    {
        if (holds(word, language)) word.Held |= bit;
        word.Asked |= bit;
    }

    private static uint Next() =>
        Interlocked.Increment(ref declared) is <= Most and var number
            ? 1u << (number - 1)
            : throw new InvalidOperationException("A word has no bit for a further trait.");
}
