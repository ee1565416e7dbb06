using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Sentences;

/// <summary>A word without what is written together with it.</summary>
/// <param name="Stem">What is left.</param>
/// <param name="Length">How many letters of the levelled word were taken off its beginning.</param>
/// <param name="Preposition">Whether a preposition was among them.</param>
internal readonly record struct Stemmed(string Stem, int Length, bool Preposition);

/// <summary>Takes particles off words, where a language writes them together. English has none, and each word is its only stem.</summary>
internal static class Clitics
{
    /// <summary>What an ending leaves has at least so many letters.</summary>
    private const int ShortestStem = 3;

    /// <summary>
    /// The word as it is, then without a conjunction, then without a preposition too: the readings to try, likeliest first.
    /// </summary>
    public static Stemmed[] Readings(string word, Vocabulary words)
    {
        var whole = new Stemmed(word, 0, false);
        Stemmed? bare = WithoutPreposition(word, 0, words);
        if (WithoutConjunction(word, words) is not { Length: > 0 } rest) return bare is { } only ? [whole, only] : [whole];
        return (bare, WithoutPreposition(rest.Stem, rest.Length, words)) switch
        {
            ({ } one, { } both) => [whole, rest, one, both],
            ({ } one, null) => [whole, rest, one],
            (null, { } both) => [whole, rest, both],
            _ => [whole, rest],
        };
    }

    public static Stemmed WithoutConjunction(string word, Vocabulary words) =>
        word.Length > 2 && words.IsJoinedConjunction(word[0]) ? new Stemmed(word.Substring(1), 1, false) : new Stemmed(word, 0, false);

    /// <summary>The preposition and an article merge: ل and الرئيس are للرئيس.</summary>
    public static Stemmed? WithoutPreposition(string word, int taken, Vocabulary words)
    {
        if (word.Length < 3 || !words.IsJoinedPreposition(word[0])) return null;
        string rest = word.Substring(1);
        bool merged = word[0] == 'ل' && rest[0] == 'ل' && rest.Length > 2;
        return new Stemmed(merged ? words.Article + rest.Substring(1) : rest, taken + 1, true);
    }

    /// <summary>
    /// A verb of the present without what puts it in the future or makes it a purpose: سيقول, ليؤكد. Nothing where no such particle is.
    /// </summary>
    public static string? WithoutVerbParticle(string word, Vocabulary words)
    {
        string bare = WithoutConjunction(word, words).Stem;
        return bare.Length >= 4 && words.IsVerbParticle(bare[0]) && bare[1] is 'ي' or 'ت' ? bare.Substring(1) : null;
    }

    public static bool HasPreposition(string word, Vocabulary words) => word.Length > 2 && words.IsJoinedPreposition(word[0]);

    public static bool HasArticle(string word, Vocabulary words) =>
        words.Article.Length > 0 && word.Length > words.Article.Length + 1 && word.StartsWith(words.Article, StringComparison.Ordinal);

    public static string WithoutArticle(string word, Vocabulary words) =>
        HasArticle(word, words) ? word.Substring(words.Article.Length) : word;

    /// <summary>A word without an ending for a possessor or object, or nothing where it has none.</summary>
    public static string? WithoutEnding(string word, Vocabulary words) =>
        EndingLength(word, words) is > 0 and var length ? word.Substring(0, word.Length - length) : null;

    public static bool HasEnding(string word, Vocabulary words) => EndingLength(word, words) > 0;

    /// <summary>How many letters the longest ending has that leaves a stem.</summary>
    private static int EndingLength(string word, Vocabulary words)
    {
        int longest = 0;
        foreach (string ending in words.JoinedEndings)
            if (ending.Length > longest && ending.Length <= word.Length - ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
                longest = ending.Length;
        return longest;
    }

    /// <summary>A verb that ends with ى has alif before an ending: سمّاه is سمّى with its object.</summary>
    public static string Weak(string verb) => verb[verb.Length - 1] == 'ا' ? verb.Substring(0, verb.Length - 1) + 'ي' : verb;

    /// <summary>The place in the text after the first letters of a word, vowel signs passed over.</summary>
    public static int Skip(string text, int start, int letters)
    {
        int at = start;
        while (letters > 0)
        {
            at++;
            while (at < text.Length && Normalizer.IsPassedOver(text[at])) at++;
            letters--;
        }

        return at;
    }
}
