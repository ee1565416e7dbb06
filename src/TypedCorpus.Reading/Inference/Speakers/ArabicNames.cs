using TypedCorpus.Inference.Sentences;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Arabic has no capitals: a name is a few words that are nothing else. Its first word has no article; a later one may (خليفة الغويل).
/// </summary>
internal sealed class ArabicNames
{
    private const int MostWords = 5;
    private const char AdverbialEnding = '\u064B';

    private static readonly WordTrait GivenName = new(static (word, language) => language.Words.GivenNames.ContainsKey(word.Form));
    private static readonly WordTrait PossibleName = new(static (word, language) => MayBeName(word.Form, language));

    private readonly Language language;
    private readonly string text;
    private readonly WordSet known;
    private readonly Vocabulary words;

    public ArabicNames(Language language, string text, WordSet known) =>
        (this.language, this.text, this.known, words) = (language, text, known, language.Words);

    /// <summary>The token after the name that begins at a place; the place itself if no name does.</summary>
    public int End(Sentence sentence, int start)
    {
        int at = start, count = 0;
        bool article = false;
        while (count < MostWords && at - start < Sentence.LongestRow && sentence.Word(at) is { } word)
        {
            if (IsParticle(sentence[at]) && sentence.Word(at + 1) is { } joined && !words.Prepositions.Contains(joined))
            {
                // بن عبد الله: the word after the last particle.
                at += words.NameParticles.Contains(joined) ? 1 : 2;
                count += words.NameParticles.Contains(joined) ? 0 : 1;
                continue;
            }

            bool hasArticle = Clitics.HasArticle(word, words);
            if (at > start && IsFamilyOfTitle(sentence, at)) return at + 1;
            if (!(IsNameWord(sentence, at, word) || (at > start && IsGivenTitle(sentence, at)))
                || (at > start && !Belongs(sentence, at, count))
                || (at == start && hasArticle && !known.Contains(word) && !IsGiven(sentence[at])))
            {
                break;
            }
            article |= hasArticle && !(at == start ? IsGiven(sentence[at]) : words.NameClosings.Contains(word));
            at++;
            count++;
            // After its family name a name is complete.
            if (article) return AfterSecondFamily(sentence, at);
        }

        return at;
    }

    /// <summary>فان "van" and فإن "so that" are levelled to one.</summary>
    private bool IsParticle(Token token) =>
        words.NameParticles.Contains(token.Form) && text.IndexOf('إ', token.Range.Start, token.Range.Length) < 0;

    /// <summary>Some have two family names: خالد الفيصل العلي, where the name ends the noun phrase.</summary>
    private int AfterSecondFamily(Sentence sentence, int at) =>
        sentence.Word(at) is { } word && Clitics.HasArticle(word, words) && word[word.Length - 1] != 'ة'
            && !IsFunctional(word, words) && !words.Qualifiers.Contains(Clitics.WithoutArticle(word, words))
        && (sentence[at + 1].Kind == TokenKind.Sign
            || (sentence.Word(at + 1) is { } next && words.That.Contains(next) && !IsDescription(next)))
            ? at + 1
            : at;

    /// <summary>Many families are called after an office: عادل الخطيب, but قال أحمد الوزير محمد is two.</summary>
    private bool IsFamilyOfTitle(Sentence sentence, int at) =>
        Clitics.HasArticle(sentence[at].Form, words) && (IsGiven(sentence[at - 1]) || IsLast(sentence, at))
        && words.FamiliesOfTitles.Contains(Clitics.WithoutArticle(sentence[at].Form, words))
        && !(sentence.Word(at + 1) is { } next && (IsGiven(sentence[at + 1]) || Clitics.HasArticle(next, words)));

    /// <summary>A title without article after a given name is a name, if no office begins with it: عادل إمام.</summary>
    private bool IsGivenTitle(Sentence sentence, int at) =>
        IsGiven(sentence[at - 1]) && words.FamiliesOfTitles.Contains(sentence[at].Form)
        && !(sentence.Word(at + 1) is { } next
            && ((Clitics.HasArticle(next, words) && !IsFamily(next)) || words.Places.Contains(next)
                || words.Complements.Contains(next) || language.Heads.Contains(next)));

    /// <summary>السبسي, but البلدية and السياسي.</summary>
    private bool IsFamily(string word) =>
        Clitics.WithoutArticle(word, words) is var bare && bare[bare.Length - 1] == 'ي' && !words.Qualifiers.Contains(bare);

    /// <summary>Whether what can be a title is a name: سلطان بن سليم, and شهيد where the text has named أحمد شهيد.</summary>
    public bool IsNameNotTitle(Sentence sentence, int at)
    {
        if (sentence.Word(at + 1) is not { } next) return known.Contains(sentence[at].Form);
        if (IsGiven(sentence[at]) && words.NameParticles.Contains(next)) return true;
        return known.Contains(sentence[at].Form) && (words.Prepositions.Contains(next) || words.That.Contains(next));
    }

    /// <summary>Whether a noun phrase can hardly go on after a word.</summary>
    private bool IsLast(Sentence sentence, int at) =>
        sentence.Word(at + 1) is not { } next || words.That.Contains(next) || words.Prepositions.Contains(next);

    /// <summary>Whether a name opens that shows itself as one by its first word.</summary>
    public bool IsFullName(Sentence sentence, int at) =>
        (IsGiven(sentence[at]) || IsCompound(sentence, at)) && End(sentence, at) > at + 1;

    /// <summary>كرم الدين, but رجل الدين.</summary>
    private bool IsCompound(Sentence sentence, int at) =>
        sentence.Word(at + 1) is { } closing && words.NameClosings.Contains(closing) && sentence.Word(at + 2) is not null
        && sentence.Word(at) is { } word && !language.Heads.Contains(word)
        && IsNameWord(sentence, at, word) && !Clitics.HasArticle(word, words);

    /// <summary>Whether a noun phrase is over: what it said begins, or another part of the clause.</summary>
    public bool IsClosed(Sentence sentence, int at)
    {
        Token token = sentence[at];
        return token.Kind != TokenKind.Word || words.That.Contains(token.Form) || words.Prepositions.Contains(token.Form)
            || words.Adverbs.Contains(token.Form) || language.Cues.Contains(token.Form) || language.Heads.Contains(token.Form)
            || words.Pronouns.ContainsKey(Clitics.WithoutConjunction(token.Form, words).Stem)
            || words.SpeechNouns.Contains(token.Form) || words.ClauseOpeners.Contains(token.Form)
            || (words.JoinedPrepositions.Contains(token.Form) && sentence[at + 1].IsRun)
            || (token.Form[0] is 'ل' or 'ب' && Clitics.HasPreposition(token.Form, words));
    }

    public bool IsKnown(string word) => known.Contains(word);

    /// <summary>ولد الشيخ, where the text has named إسماعيل ولد الشيخ.</summary>
    public bool IsKnownWithParticle(Sentence sentence, int at) =>
        sentence[at].IsWord && IsParticle(sentence[at]) && sentence.Word(at + 1) is { } name && known.Contains(name);

    /// <summary>
    /// Whether a word after the first is of the name. With the article it is one after a first name only (حيدر العبادي, but سالم الموجود,
    /// محمد سالم الولايات); with what may be a preposition it is none after a name known from elsewhere (سرحان بآراء).
    /// </summary>
    private bool Belongs(Sentence sentence, int at, int count)
    {
        string word = sentence[at].Form;
        if (known.Contains(word) || words.NameClosings.Contains(word)) return true;
        // After two names a noun of doing is what the verb is about: أعلن أحمد سالم تدمير.
        if (count >= 2 && Remark.IsDeed(text, sentence[at], words)) return false;
        // After two names a word with a possessor is another noun (كلمته), unless it ends with the name of God.
        if (count >= 2 && Clitics.HasEnding(word, words) && !word.EndsWith("لله", StringComparison.Ordinal)) return false;
        if (count >= 2 && word[0] is 'ل' or 'ب' && !IsGiven(sentence[at]) && !IsClosed(sentence, at + 1)) return false;
        bool complete = known.Contains(sentence[at - 1].Form);
        if (complete && !IsGiven(sentence[at - 1]) && !IsGiven(sentence[at]) && !Clitics.HasArticle(word, words)) return false;
        if (Clitics.HasArticle(word, words))
        {
            return !complete
                && (count == 1 || (IsFamily(word) && IsGiven(sentence[at - 1]) && IsGiven(sentence[at - 2]))
                    || !(sentence[at + 1].IsWord || sentence[at + 1].IsRun)
                    || (words.That.Contains(sentence[at + 1].Form) && !IsDescription(sentence[at + 1].Form))
                    || words.NameParticles.Contains(sentence[at - 2].Form));
        }
        return !(complete && Clitics.HasPreposition(word, words));
    }

    /// <summary>وصف الوزير الهجوم بأنه: "that" with a particle and a pronoun describes the noun before it.</summary>
    private bool IsDescription(string that) => words.IsJoinedPreposition(that[0]) && Clitics.WithoutEnding(that, words) is not null;

    private bool IsNameWord(Sentence sentence, int at, string word)
    {
        if (known.Contains(word) || IsGiven(sentence[at])) return true;
        if (!PossibleName.Of(sentence[at].Word, language) || IsAdverbial(sentence[at].Range)) return false;
        return !(Clitics.WithoutConjunction(word, words) is { Length: > 0, Stem: var stem } && known.Contains(stem));
    }

    /// <summary>Whether nothing that is known of a word speaks against its being a name.</summary>
    private static bool MayBeName(string word, Language language)
    {
        Vocabulary words = language.Words;
        // دورها, بداياته: a noun with its possessor.
        if ((word.Length > 4 && word.EndsWith("ته", StringComparison.Ordinal))
            || word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal))
        {
            return false;
        }
        if (word.Length < 2 || !char.IsLetter(word[0]) || IsFunctional(word, words)) return false;
        if (language.Heads.Contains(Clitics.WithoutArticle(word, words))
            || language.Cues.Contains(word) || words.BeforeNames.Contains(word) || words.BeforeTitles.Contains(word))
        {
            return false;
        }
        if (Clitics.WithoutConjunction(word, words) is { Length: > 0, Stem: var stem }
            && (IsFunctional(stem, words) || (word[0] != 'ف' && Clitics.HasArticle(stem, words)) || language.Cues.Contains(stem)))
        {
            return false;
        }
        return Clitics.WithoutPreposition(word, 0, words) is not { Stem: var noun }
            || !(Clitics.HasArticle(noun, words) || IsFunctional(noun, words)
                || words.Complements.Contains(noun) || language.Heads.Contains(noun));
    }

    public static bool IsGivenName(Word word, Language language) => GivenName.Of(word, language);

    /// <summary>A given name. علي "Ali" and على "on" are levelled to one; careful printers tell them apart by the dots.</summary>
    public bool IsGiven(Token token) =>
        token.IsWord && IsGivenName(token.Word, language) && (!words.Prepositions.Contains(token.Form) || text[token.Range.End - 1] == 'ي');

    private bool IsAdverbial(TextRange range) => text.IndexOf(AdverbialEnding, range.Start, range.Length) >= 0;

    private static bool IsFunctional(string word, Vocabulary words) =>
        words.FunctionWords.Contains(word) || words.SpeechNouns.Contains(word)
            || words.Prepositions.Contains(word) || words.PrepositionsWithPronoun.Contains(word)
        || words.That.Contains(word) || words.ClauseOpeners.Contains(word) || words.Adverbs.Contains(word)
        || words.Pronouns.ContainsKey(word) || words.Objects.Contains(word);
}
