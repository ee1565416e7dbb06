using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Arabic has no capitals: a name is a few words that are nothing else. Its first word has no article; a later one may (خليفة الغويل).
/// </summary>
internal sealed class ArabicNames(Language language, string text, HashSet<string> known)
{
    private const int MostWords = 4;
    private const char AdverbialEnding = '\u064B';

    private readonly Vocabulary words = language.Words;

    /// <summary>The token after the name that begins at a place; the place itself if no name does.</summary>
    public int End(Sentence sentence, int start)
    {
        int at = start, count = 0;
        bool article = false;
        while (count < MostWords && sentence.Word(at) is { } word)
        {
            if (words.NameParticles.Contains(word) && sentence.Word(at + 1) is { } joined && !words.Prepositions.Contains(joined))
            {
                at += 2;
                count++;
                continue;
            }

            bool hasArticle = Clitics.HasArticle(word, words);
            if (at > start && IsFamilyOfTitle(sentence, at)) return at + 1;
            if (!IsNameWord(sentence, at, word) || (at > start && !Belongs(sentence, at, count)) || (at == start && hasArticle && !known.Contains(word))) break;
            article |= hasArticle;
            at++;
            count++;
            // After its family name a name is complete.
            if (article) break;
        }

        return at;
    }

    /// <summary>Many families are called after an office: عادل الخطيب, but قال أحمد الوزير محمد is two.</summary>
    private bool IsFamilyOfTitle(Sentence sentence, int at) =>
        Clitics.HasArticle(sentence[at].Form, words) && (IsGiven(sentence[at - 1]) || IsLast(sentence, at))
        && language.Heads.Contains(Clitics.WithoutArticle(sentence[at].Form, words))
        && !(sentence.Word(at + 1) is { } next && (IsGiven(sentence[at + 1]) || Clitics.HasArticle(next, words)));

    /// <summary>Whether a noun phrase can hardly go on after a word.</summary>
    private bool IsLast(Sentence sentence, int at) =>
        sentence.Word(at + 1) is not { } next || words.That.Contains(next) || words.Prepositions.Contains(next);

    /// <summary>Whether a name opens that shows itself as one by its first word.</summary>
    public bool IsFullName(Sentence sentence, int at) =>
        IsGiven(sentence[at]) && End(sentence, at) > at + 1;

    /// <summary>Whether a noun phrase is over: what it said begins, or another part of the clause.</summary>
    public bool IsClosed(Sentence sentence, int at)
    {
        Token token = sentence[at];
        return token.Kind != TokenKind.Word || words.That.Contains(token.Form) || words.Prepositions.Contains(token.Form)
            || words.Adverbs.Contains(token.Form) || language.Cues.Contains(token.Form) || language.Heads.Contains(token.Form)
            || words.Pronouns.ContainsKey(Clitics.WithoutConjunction(token.Form, words).Stem)
            || (words.JoinedPrepositions.Contains(token.Form) && sentence[at + 1].IsRun)
            || (token.Form[0] is 'ل' or 'ب' && Clitics.WithoutPreposition(token.Form, 0, words) is not null);
    }

    public bool IsKnown(string word) => known.Contains(word);

    /// <summary>
    /// Whether a word after the first is of the name. With the article it is one after a first name only (حيدر العبادي, but سالم الموجود,
    /// محمد سالم الولايات); with what may be a preposition it is none after a name known from elsewhere (سرحان بآراء).
    /// </summary>
    private bool Belongs(Sentence sentence, int at, int count)
    {
        string word = sentence[at].Form;
        if (known.Contains(word)) return true;
        // After two names a word with a possessor is another noun (كلمته), unless it ends with the name of God.
        if (count >= 2 && Clitics.WithoutEnding(word, words) is not null && !word.EndsWith("لله", StringComparison.Ordinal)) return false;
        bool complete = known.Contains(sentence[at - 1].Form);
        if (Clitics.HasArticle(word, words)) return !complete && (count == 1 || !sentence[at + 1].IsWord || words.That.Contains(sentence[at + 1].Form) || words.NameParticles.Contains(sentence[at - 2].Form));
        return !(complete && Clitics.WithoutPreposition(word, 0, words) is not null);
    }

    private bool IsNameWord(Sentence sentence, int at, string word)
    {
        if (known.Contains(word) || IsGiven(sentence[at])) return true;
        if (word.Length < 2 || !char.IsLetter(word[0]) || IsAdverbial(sentence[at].Range) || IsFunctional(word)) return false;
        if (language.Heads.Contains(Clitics.WithoutArticle(word, words)) || language.Cues.Contains(word)) return false;
        string stem = Clitics.WithoutConjunction(word, words).Stem;
        if (stem.Length < word.Length && (IsFunctional(stem) || Clitics.HasArticle(stem, words) || language.Cues.Contains(stem) || known.Contains(stem))) return false;
        return Clitics.WithoutPreposition(word, 0, words) is not { Stem: var noun } || !(Clitics.HasArticle(noun, words) || IsFunctional(noun) || language.Heads.Contains(noun));
    }

    /// <summary>A given name. علي "Ali" and على "on" are levelled to one; careful printers tell them apart by the dots.</summary>
    public bool IsGiven(Token token) =>
        token.IsWord && words.GivenNames.ContainsKey(token.Form) && (!words.Prepositions.Contains(token.Form) || text[token.Range.End - 1] == 'ي');

    private bool IsAdverbial(TextRange range) => text.IndexOf(AdverbialEnding, range.Start, range.Length) >= 0;

    private bool IsFunctional(string word) =>
        words.FunctionWords.Contains(word) || words.Prepositions.Contains(word) || words.PrepositionsWithPronoun.Contains(word)
        || words.That.Contains(word) || words.ClauseOpeners.Contains(word) || words.Adverbs.Contains(word)
        || words.Pronouns.ContainsKey(word) || words.Objects.Contains(word);
}
