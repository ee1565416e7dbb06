using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>
/// Whether a few words in marks look like a part of what somebody said rather than a name, in a language that sets names in marks:
/// «ضعيفة للغاية», «قلقها البالغ», «يهدد الاستقرار», but «نسور البحر», «بي بي سي».
/// </summary>
internal static class Remark
{
    /// <summary>Shorter words that end like adjectives are parts of foreign names: بي, سيتي.</summary>
    private const int ShortestAdjective = 5;

    /// <summary>Shorter words that end like nouns with a possessor are other words: فيه, طه.</summary>
    private const int ShortestOwned = 5;

    /// <summary>A verb is among so many words of a sentence, or the last word is as likely one as any.</summary>
    private const int ReachOfVerb = 5;

    private const char AdverbialEnding = '\u064B';

    /// <summary>Whether one of the first words is a verb by its looks.</summary>
    public static bool HasVerb(ScratchList<Token> tokens, Vocabulary words)
    {
        for (int i = 0; i < Math.Min(tokens.Count, ReachOfVerb) && words.VerbBeginnings.Count > 0; i++)
            if (IsVerb(tokens[i].Form, words)) return true;
        return false;
    }

    /// <summary>A sign of the future or of the third person before it, or of the plural after it.</summary>
    private static bool IsVerb(string word, Vocabulary words) =>
        word.Length > 3 && !words.GivenNames.ContainsKey(word)
        && (words.BeginsAsVerb(word) || word.EndsWith("وا", StringComparison.Ordinal));

    public static bool Of(string text, TextRange run, ReadOnlySpan<Token> tokens, Vocabulary words)
    {
        if (tokens.IsEmpty) return false;
        string first = tokens[0].Form;
        if (tokens.Length > 1 && words.Prepositions.Contains(first) && (first != "علي" || text[tokens[0].Range.End - 1] == 'ى'))
            return true;
        if (Any(tokens, words, static (word, words) => words.SentenceOpenings.Contains(word))
            || words.RemarkOpenings.Contains(first) || text.IndexOf(AdverbialEnding, run.Start, run.Length) >= 0)
        {
            return true;
        }
        if (Any(tokens, words, IsOwned)) return true;
        if (tokens.Length == 1) return false;
        if (first.Length > 3 && first[0] == 'ت' && !Clitics.HasArticle(first, words) && words.IsJoinedPreposition(tokens[1].Form[0]))
            return true;
        return IsVerb(first, words) || Any(tokens.Slice(1), words, IsJoint)
            || (!Any(tokens, words, Clitics.HasArticle) && Qualifies(first, tokens[tokens.Length - 1].Form));
    }

    private static bool Any(ReadOnlySpan<Token> tokens, Vocabulary words, Func<string, Vocabulary, bool> holds)
    {
        foreach (Token token in tokens)
            if (holds(token.Form, words)) return true;
        return false;
    }

    /// <summary>
    /// Whether a word is a noun of doing by its looks: تطبيق, تباطؤ, تدخّل, ارتفاع, إنهاء. The plurals that look like the last two are
    /// written with hamza above: أنصار.
    /// </summary>
    public static bool IsDeed(string text, Token token, Vocabulary words)
    {
        string word = token.Form;
        if (Clitics.HasArticle(word, words) || words.GivenNames.ContainsKey(word)) return false;
        bool second = word.Length == 5 && word[0] == 'ت' && (word[3] == 'ي' || word[2] == 'ا') && word[4] != 'ة',
        fifth = word.Length == 4 && word[0] == 'ت' && word.IndexOf('ا') < 0 && word[3] != 'ة';
        return second || fifth
            || (word.Length is 5 or 6 or 7 && word[0] == 'ا' && word[word.Length - 2] == 'ا' && text[token.Range.Start] != 'أ');
    }

    /// <summary>ألمانيا only looks as if it had an article once hamzas are levelled.</summary>
    public static bool HasHamza(string text, Token token) => text[token.Range.Start] is 'أ' or 'إ' or 'آ';

    /// <summary>مسؤولياتها, قلقهم.</summary>
    private static bool IsOwned(string word, Vocabulary words) =>
        word.Length >= ShortestOwned && !Clitics.HasArticle(word, words)
            && !word.EndsWith("لله", StringComparison.Ordinal) && !word.EndsWith("نا", StringComparison.Ordinal)
        && Clitics.HasEnding(word, words);

    /// <summary>A preposition within: «مثير للقلق».</summary>
    private static bool IsJoint(string word, Vocabulary words) =>
        (words.Prepositions.Contains(word) && word != "علي")
            || word.StartsWith("لل", StringComparison.Ordinal) || word.StartsWith("بال", StringComparison.Ordinal);

    /// <summary>An adjective without article agrees with the noun before it: «خطوة مهمة», «عمل إرهابي».</summary>
    private static bool Qualifies(string noun, string adjective) =>
        adjective.Length >= ShortestAdjective - 1
            && (adjective[adjective.Length - 1] == 'ة'
                ? noun[noun.Length - 1] == 'ة' || noun.EndsWith("ات", StringComparison.Ordinal)
                : adjective.Length >= ShortestAdjective && adjective[adjective.Length - 1] == 'ي');
}
