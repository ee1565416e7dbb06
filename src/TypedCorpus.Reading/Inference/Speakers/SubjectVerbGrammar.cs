using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>The subject stands before its verb, but after a quotation the verb may come first ("…," said the senator).</summary>
internal sealed class SubjectVerbGrammar(Language language, string text, HashSet<string> known) : IGrammar
{
    /// <summary>How far an apposition reaches: "Obama, the president of the United States, said".</summary>
    private const int LongestApposition = 14;

    /// <summary>How many words stand between a possessor and its noun: "his first public remarks".</summary>
    private const int LongestDescription = 4;

    /// <summary>No clause is longer; a text without signs must not be read again from its start for each cue.</summary>
    private const int LongestClause = 60;

    /// <summary>More capitalised words in a row are a headline, not a name with its title.</summary>
    private const int LongestName = 5;

    private readonly Vocabulary words = language.Words;
    private readonly SubjectVerbPhrases phrases = new(language, text);
    private readonly CapitalisedNames names = new(language, text);

    public bool DropsSubjects => false;

    public NounPhrase? At(Sentence sentence, int at) => phrases.From(sentence, at);

    public NounPhrase? SourceAt(Sentence sentence, int at) => phrases.From(sentence, at);

    public bool ShowsSubject(Sentence sentence, Cue cue) =>
        SubjectAfter(sentence, cue) is not null
        || phrases.Upto(sentence, BeforeAdverbs(sentence, cue.First - 1)) is { Kind: NounPhraseKind.Name or NounPhraseKind.Pronoun or NounPhraseKind.Group or NounPhraseKind.Institution };

    public NounPhrase? SubjectAfter(Sentence sentence, Cue cue)
    {
        if (cue.Form.IsParticiple || !MayPrecedeSubject(sentence, cue)) return null;
        NounPhrase? subject = phrases.From(sentence, cue.Last + 1);
        if (subject is { Kind: NounPhraseKind.Pronoun } && sentence[subject.Last + 1].IsWord && !words.PutsVerbSecond) return null;
        if (subject is not null && sentence.Word(subject.First) is { } first && words.ObliqueDeterminers.Contains(first)) return null;
        // Without a quotation before it the verb comes first only where nothing but its subject follows: "it would, said Holt."
        return words.PutsVerbSecond || sentence[BeforeCommas(sentence, cue.First)].IsRun || subject is null || EndsAside(sentence, subject.Last + 1) ? subject : null;
    }

    private static bool EndsAside(Sentence sentence, int at) => sentence[at] is { Kind: TokenKind.Sign };

    public NounPhrase? SubjectOfParticiple(Sentence sentence, Cue cue)
    {
        if (!sentence[cue.First - 1].IsWord || words.Prepositions.Contains(sentence[cue.First - 1].Form)) return null;
        NounPhrase? subject = phrases.Upto(sentence, cue.First - 1);
        // A statement speaks for whoever issued it.
        return subject is { Kind: NounPhraseKind.Document } ? Topic(sentence, subject.First) ?? subject : subject;
    }

    public NounPhrase? Possessor(Sentence sentence, int at)
    {
        for (int before = at - 1; before >= Math.Max(0, at - LongestDescription) && sentence.Word(before) is { } word; before--)
        {
            if (words.Possessives.TryGetValue(word, out Agreement agreement))
                return new NounPhrase(NounPhraseKind.Pronoun, before, before, sentence[before].Range, null, null, agreement);
            if (IsPossessive(sentence, before)) return phrases.Possessor(sentence, before);
            if (words.FunctionWords.Contains(word)) return null;
        }

        return null;
    }

    private static bool IsPossessive(Sentence sentence, int at) => sentence[at].Form.EndsWith("'s", StringComparison.Ordinal);

    public NounPhrase? SubjectBefore(Sentence sentence, Cue cue)
    {
        if (cue.Form.IsParticiple) return Topic(sentence, cue.First);
        int last = BeforeAdverbs(sentence, cue.First - 1);
        if (words.PutsVerbSecond && Topic(sentence, cue.First) is { } opening && opening.Last == last) return opening;
        if (Relative(sentence, cue.First) is { } relative) return relative;
        if (sentence[last].Is(")")) last = BeforeAdverbs(sentence, Before(sentence, last, "("));
        if (IsDash(sentence[last]) && Before(sentence, last - 1, sentence[last].Form) is var aside && aside < last - 2) return phrases.Upto(sentence, aside);
        if (sentence[last].IsComma && BeforeApposition(sentence, last) is { } apposed) return apposed;
        return phrases.Upto(sentence, last) ?? Topic(sentence, cue.First);
    }

    /// <summary>Capitals show a full name wherever it stands.</summary>
    public IEnumerable<NounPhrase> FullNames(IReadOnlyList<Sentence> sentences) => [];

    public IEnumerable<NounPhrase> Introductions(Sentence sentence)
    {
        for (int at = 0; at < sentence.Count; at++)
        {
            int end = names.End(sentence, at);
            if (end >= at + 2 && end <= at + LongestName && phrases.Upto(sentence, end - 1) is { Kind: NounPhraseKind.Name } name) yield return name;
            at = Math.Max(at, end - 1);
        }
    }

    public NounPhrase? Topic(Sentence sentence) => Topic(sentence, sentence.Count) is { Kind: NounPhraseKind.Name } topic && topic.Last - topic.First < LongestName ? topic : null;

    /// <summary>The noun phrase that opens the clause of a token.</summary>
    private NounPhrase? Topic(Sentence sentence, int token)
    {
        for (int at = MainClause(sentence, Math.Max(0, token - LongestClause), token); at < token; at++)
        {
            bool opens = at == 0 || sentence[at - 1] is { Kind: TokenKind.Sign, Form: not ("." or ")" or "-") } || (sentence.Word(at - 1) is { } word && words.ClauseOpeners.Contains(word));
            if (!opens || (sentence.Word(at) is { } first && words.ClauseOpeners.Contains(first))) continue;
            if (phrases.From(sentence, at) is { } phrase && phrase.Last < token && !IsMereOpening(sentence, at, phrase)) return phrase;
        }

        return null;
    }

    /// <summary>Where a sentence begins with a clause that depends on another, the other begins after its comma.</summary>
    private int MainClause(Sentence sentence, int start, int end)
    {
        if (sentence.Word(start) is not { } first || !words.Subordinators.Contains(first)) return start;
        for (int at = start; at < end; at++)
            if (sentence[at].IsComma) return at + 1;
        return start;
    }

    /// <summary>One capitalised word at the beginning of a sentence may be any word.</summary>
    private bool IsMereOpening(Sentence sentence, int start, NounPhrase phrase) =>
        (start == 0 || words.CapitalisesNouns) && phrase.Kind == NounPhraseKind.Name && phrase.First == start && phrase.Last == start
        && !known.Contains(sentence[start].Form) && !language.Cues.Contains(sentence[start + 1].Form);

    /// <summary>A verb right after a quotation, or second in its clause after something that is no subject: am Montag sagte der Minister.</summary>
    private bool MayPrecedeSubject(Sentence sentence, Cue cue)
    {
        int before = BeforeCommas(sentence, cue.First);
        if (sentence[before].IsRun || cue.First == 0) return true;
        bool followsComma = before < cue.First - 1;
        return words.PutsVerbSecond ? (followsComma ? !ClosesApposition(sentence, cue.First - 1) : Topic(sentence, cue.First) is null) : followsComma && BeforeApposition(sentence, cue.First - 1) is null;
    }

    private static int BeforeCommas(Sentence sentence, int token)
    {
        int before = token - 1;
        while (sentence[before].IsComma) before--;
        return before;
    }

    private static bool IsDash(Token token) => token.Is("—") || token.Is("–") || token.Is("-");

    /// <summary>The pronoun of a relative clause, with whom it stands for: "the senator, who in the past called".</summary>
    private NounPhrase? Relative(Sentence sentence, int verb)
    {
        for (int at = verb - 1; at >= Math.Max(0, verb - LongestDescription - 2) && sentence.Word(at) is { } word; at--)
        {
            if (!words.RelativePronouns.Contains(word)) continue;
            int last = at - 1;
            while (sentence[last].IsComma) last--;
            if (sentence[last].Is(")")) last = Before(sentence, last, "(");
            return new NounPhrase(NounPhraseKind.Pronoun, at, at, sentence[at].Range, null, null, Agreement.Any) { Antecedent = phrases.Upto(sentence, last) };
        }

        return null;
    }

    /// <summary>Whether a comma ends a description of the noun phrase before it: der Architekt, der den Park entworfen hat, nannte …</summary>
    private bool ClosesApposition(Sentence sentence, int comma)
    {
        for (int at = comma - 1; at > Math.Max(0, comma - LongestApposition) && !sentence[at].IsRun; at--)
        {
            if (!sentence[at].IsComma) continue;
            NounPhrase? inside = phrases.From(sentence, at + 1);
            bool isRelative = inside is null && sentence.Word(at + 1) is { } first && words.Determiners.Contains(first);
            return (isRelative || inside?.Last == comma - 1) && phrases.Upto(sentence, at - 1) is not null;
        }

        return false;
    }

    private int BeforeAdverbs(Sentence sentence, int at)
    {
        while (sentence.Word(at) is { } word && words.Adverbs.Contains(word)) at--;
        return at;
    }

    private static int Before(Sentence sentence, int at, string sign)
    {
        for (int start = at; start > Math.Max(0, at - LongestApposition); start--)
            if (sentence[start].Is(sign)) return start - 1;
        return at - 1;
    }

    /// <summary>The noun phrase before an apposition that ends with a comma.</summary>
    private NounPhrase? BeforeApposition(Sentence sentence, int comma)
    {
        for (int at = comma - 1; at > Math.Max(0, comma - LongestApposition); at--)
        {
            if (sentence[at].IsRun) return null;
            if (!sentence[at].IsComma) continue;
            if (words.CapitalisesNouns && phrases.From(sentence, at + 1) is { Kind: NounPhraseKind.Name } name && name.Last == comma - 1 && name.Last > name.First) return name;
            return phrases.Upto(sentence, at - 1) is { Kind: not NounPhraseKind.Pronoun } subject ? subject : null;
        }

        return null;
    }
}
