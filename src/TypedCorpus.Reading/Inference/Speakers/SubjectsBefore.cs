using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Finds the subject before its verb, past what may stand between them: adverbs, brackets, appositions, relative clauses.
/// </summary>
internal sealed class SubjectsBefore(Language language, SubjectVerbPhrases phrases, Clauses clauses)
{
    /// <summary>How far an apposition reaches: "Obama, the president of the United States, said".</summary>
    private const int LongestApposition = 14;

    /// <summary>How far an apposition reaches after a quotation, where its subject can only stand first.</summary>
    private const int LongestReport = 40;

    /// <summary>How many words stand between a relative pronoun and its verb.</summary>
    private const int LongestRelative = 6;

    private readonly Vocabulary words = language.Words;

    public NounPhrase? Of(Sentence sentence, Cue cue)
    {
        if (cue.Form.IsParticiple) return Nearest(sentence, cue.First) ?? clauses.Opening(sentence, cue.First);
        if (IsPassive(sentence, cue)) return null;
        int last = BeforeAdverbs(sentence, cue.First - 1);
        if (words.PutsVerbSecond && clauses.Opening(sentence, cue.First) is { } opening && opening.Last == last) return opening;
        if (Relative(sentence, cue.First) is { } relative) return relative;
        if (AfterQuotation(sentence, cue.First) is { } reporter) return reporter;
        if (sentence[last].Is(")")) last = BeforeAdverbs(sentence, Before(sentence, last, "("));
        if (IsDash(sentence[last]) && Before(sentence, last - 1, sentence[last].Form) is var aside && aside < last - 2)
            return phrases.Upto(sentence, aside);
        if (sentence[last].IsComma && BeforeApposition(sentence, last) is { } apposed) return apposed;
        return Directly(sentence, cue, last)
            ?? (!Agrees(sentence, cue, null) ? null : Joined(sentence, last) ?? clauses.Opening(sentence, cue.First));
    }

    /// <summary>The subject right before a verb.</summary>
    public NounPhrase? Directly(Sentence sentence, Cue cue) => Directly(sentence, cue, BeforeAdverbs(sentence, cue.First - 1));

    private NounPhrase? Directly(Sentence sentence, Cue cue, int last)
    {
        NounPhrase? subject = WithComplement(sentence, phrases.Upto(sentence, last));
        // Hatte am Vortag gewarnt: what a preposition governs is no subject.
        bool isGoverned = words.PutsVerbSecond && subject is not null
            && sentence.Word(subject.First - 1) is { } before && words.Prepositions.Contains(before);
        return subject is not null && !isGoverned && Agrees(sentence, cue, subject) ? subject : null;
    }

    /// <summary>The subject that a verb shares with the one it is joined to: "After the vote she laughed and said".</summary>
    private NounPhrase? Joined(Sentence sentence, int conjunction)
    {
        return sentence.Word(conjunction) is { } and && words.Conjunctions.Contains(and) ? Nearest(sentence, conjunction) : null;
    }

    /// <summary>The subject of the nearest clause that has its verb before a place.</summary>
    private NounPhrase? Nearest(Sentence sentence, int before)
    {
        for (int at = before - 2; at > Math.Max(0, before - LongestApposition); at--)
            if (clauses.Opens(sentence, at)
                && phrases.From(sentence, at) is { Kind: NounPhraseKind.Pronoun or NounPhraseKind.Name or NounPhraseKind.Group } subject
                && subject.Last < before - 1 && sentence.Word(subject.Last + 1) is { } verb
                && !words.RelativePronouns.Contains(verb) && !words.NounPrepositions.Contains(verb)) return subject;
        return null;
    }

    /// <summary>Whether a verb in the past is the passive: "was called".</summary>
    public bool IsPassive(Sentence sentence, Cue cue)
    {
        return cue.Form is { Inflection: Inflection.Past, Kind: not CueKind.Relay } && FollowsBeing(sentence, cue);
    }

    /// <summary>Whether a participle is the verb of its clause: "is insisting".</summary>
    public bool IsProgressive(Sentence sentence, Cue cue) => cue.Form.IsParticiple && FollowsBeing(sentence, cue);

    private bool FollowsBeing(Sentence sentence, Cue cue)
    {
        for (int at = cue.First - 1; at >= cue.First - Sentence.LongestRow
            && sentence.Word(at) is { } word && words.Adverbs.Contains(word); at--)
            if (words.Passives.Contains(word)) return true;
        return false;
    }

    /// <summary>The noun phrase before an apposition that ends with a comma, or the name that it is.</summary>
    public NounPhrase? BeforeApposition(Sentence sentence, int comma)
    {
        for (int at = comma - 1; at > Math.Max(0, comma - LongestApposition); at--)
        {
            if (sentence[at].IsRun) return null;
            if (!sentence[at].IsComma) continue;
            NounPhrase? inside = phrases.From(sentence, at + 1), outside = phrases.Upto(sentence, at - 1);
            bool closes = inside is not null && (inside.Last == comma - 1 || sentence[inside.Last + 1].Is("("));
            if (closes && inside is { Kind: NounPhraseKind.Name } && inside.Last > inside.First
                && (words.CapitalisesNouns || outside is not { Kind: NounPhraseKind.Name }))
            {
                return inside;
            }
            return outside is { Kind: not NounPhraseKind.Pronoun } || inside is null ? outside : null;
        }

        return null;
    }

    /// <summary>A base form wants several people as its subject, or "I" or "you", unless another verb helps it.</summary>
    private bool Agrees(Sentence sentence, Cue cue, NounPhrase? subject)
    {
        if (cue.Form is not { Inflection: Inflection.Base, IsAmbiguous: true }) return true;
        int first = cue.First - Sentence.LongestRow;
        for (int at = cue.First - 1; at >= first && sentence.Word(at) is { } word
            && (words.Adverbs.Contains(word) || words.HelpingVerbs.Contains(word)); at--)
            if (words.HelpingVerbs.Contains(word)) return true;
        if (subject is null) return false;
        if (subject.Kind == NounPhraseKind.Pronoun) return subject.Agreement is not (Agreement.He or Agreement.She or Agreement.It);
        string noun = sentence[subject.Last].Form;
        bool isPlural = noun[noun.Length - 1] == 's'
            && !noun.EndsWith("ss", StringComparison.Ordinal) && !noun.EndsWith("'s", StringComparison.Ordinal);
        return isPlural || subject.Kind == NounPhraseKind.Group || words.Plurals.Contains(noun)
            || (sentence.Word(subject.First - 1) is { } and && words.Conjunctions.Contains(and));
    }

    /// <summary>"A spokesman for the ministry said": what a preposition joins to a noun is not the subject itself.</summary>
    public NounPhrase? WithComplement(Sentence sentence, NounPhrase? phrase)
    {
        int first = (phrase?.First ?? 0) - Sentence.LongestRow;
        while (phrase is { Kind: not NounPhraseKind.Pronoun } && phrase.First > first
            && sentence.Word(phrase.First - 1) is { } joint && words.NounPrepositions.Contains(joint)
            && phrases.Upto(sentence, phrase.First - 2) is { Kind: not NounPhraseKind.Pronoun } head) phrase = head;
        return phrase;
    }

    /// <summary>
    /// Whom a clause opens with that reports the quotation before it, parted from its verb: "…," Mary Holt, who was there, told the paper.
    /// </summary>
    private NounPhrase? AfterQuotation(Sentence sentence, int verb)
    {
        int run = verb - 1;
        while (run > Math.Max(0, verb - LongestReport) && !sentence[run].IsRun) run--;
        if (!sentence[run].IsRun) return null;
        int start = run + 1;
        while (sentence[start].IsComma) start++;
        NounPhrase? subject = phrases.From(sentence, start);
        Token next = subject is null ? Token.None : sentence[subject.Last + 1];
        bool isParted = next.IsComma || next.Is("(")
            || (next.IsWord && (words.RelativePronouns.Contains(next.Form) || words.NounPrepositions.Contains(next.Form)));
        return isParted && subject!.Last < verb && subject.Kind != NounPhraseKind.Pronoun ? subject : null;
    }

    /// <summary>The pronoun of a relative clause, with whom it stands for: "the senator, who in the past called".</summary>
    private NounPhrase? Relative(Sentence sentence, int verb)
    {
        for (int at = verb - 1; at >= Math.Max(0, verb - LongestRelative) && sentence.Word(at) is { } word; at--)
        {
            if (!words.RelativePronouns.Contains(word)) continue;
            // "The senator, whom she called": the clause has a subject of its own.
            if (phrases.Upto(sentence, BeforeAdverbs(sentence, verb - 1)) is { } own && own.First == at + 1) return null;
            int last = at - 1;
            while (sentence[last].IsComma) last--;
            if (sentence[last].Is(")")) last = Before(sentence, last, "(");
            return new NounPhrase(
                NounPhraseKind.Pronoun, at, at, sentence[at].Range,
                null, null, Agreement.Any) { Antecedent = phrases.Upto(sentence, last) };
        }

        return null;
    }

    private int BeforeAdverbs(Sentence sentence, int at)
    {
        int first = at - Sentence.LongestRow;
        while (at > first && sentence.Word(at) is { } word && words.Adverbs.Contains(word)) at--;
        return at;
    }

    private static int Before(Sentence sentence, int at, string sign)
    {
        for (int start = at; start > Math.Max(0, at - LongestApposition); start--)
            if (sentence[start].Is(sign)) return start - 1;
        return at - 1;
    }

    private static bool IsDash(Token token) => token.Is("—") || token.Is("–") || token.Is("-");
}
