using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>The subject stands before its verb, but after a quotation the verb may come first ("…," said the senator).</summary>
internal sealed class SubjectVerbGrammar : IGrammar
{
    /// <summary>How far an apposition reaches: "Obama, the president of the United States, said".</summary>
    private const int LongestApposition = 14;

    /// <summary>How many words stand between a possessor and its noun: "his first public remarks".</summary>
    private const int LongestDescription = 4;

    /// <summary>More capitalised words in a row are a headline, not a name with its title.</summary>
    private const int LongestName = 5;

    private readonly string text;
    private readonly Language language;
    private readonly Vocabulary words;
    private readonly SubjectVerbPhrases phrases;
    private readonly CapitalisedNames names;
    private readonly Clauses clauses;
    private readonly SubjectsBefore before;

    public SubjectVerbGrammar(Language language, string text, WordSet known)
    {
        (this.text, this.language, words) = (text, language, language.Words);
        (phrases, names) = (new(language, text), new(language, text));
        clauses = new(language, phrases, known);
        before = new(language, phrases, clauses);
    }

    public bool DropsSubjects => false;

    public NounPhrase? At(Sentence sentence, int at) => phrases.From(sentence, at);

    public NounPhrase? SourceAt(Sentence sentence, int at) => phrases.From(sentence, at);

    public bool ShowsSubject(Sentence sentence, Cue cue) =>
        SubjectAfter(sentence, cue) is not null
        || before.Directly(sentence, cue)
            is { Kind: NounPhraseKind.Name or NounPhraseKind.Pronoun or NounPhraseKind.Group or NounPhraseKind.Institution }
        || (words.PutsVerbSecond && before.Directly(sentence, cue) is not null)
        || (ReportingClause.Quotation(sentence, cue.First, text) is >= 0 && before.Of(sentence, cue) is not null);

    public NounPhrase? SubjectAfter(Sentence sentence, Cue cue)
    {
        if (before.IsPassive(sentence, cue)) return Agent(sentence, cue.Last + 1);
        if (cue.Form.IsParticiple || !MayPrecedeSubject(sentence, cue)) return null;
        int start = cue.Last + 1, end = start + Sentence.LongestRow;
        // Freute sich der Minister.
        while (words.PutsVerbSecond && start < end && sentence.Word(start) is { } adverb && words.Adverbs.Contains(adverb)) start++;
        NounPhrase? subject = phrases.From(sentence, start);
        if (subject is { Kind: NounPhraseKind.Pronoun } && sentence[subject.Last + 1].IsWord && !words.PutsVerbSecond) return null;
        if (subject is not null && sentence.Word(subject.First) is { } first && words.ObliqueDeterminers.Contains(first)) return null;
        if (subject is { Name: null } && Apposed(sentence, subject) is { } name) return name;
        // Without a quotation before it the verb comes first only where nothing but its subject follows: "it would, said Holt."
        return words.PutsVerbSecond || sentence[BeforeCommas(sentence, cue.First)].IsRun
            || subject is null || EndsAside(sentence, subject.Last + 1)
            ? subject
            : null;
    }

    /// <summary>The name between commas after an office: "said a spokeswoman, Mary Holt, on Monday".</summary>
    private NounPhrase? Apposed(Sentence sentence, NounPhrase office)
    {
        if (office.Kind == NounPhraseKind.Pronoun || !sentence[office.Last + 1].IsComma
            || phrases.From(sentence, office.Last + 2) is not { Kind: NounPhraseKind.Name, Role: null } name)
        {
            return null;
        }
        return name.Last > name.First && sentence[name.Last + 1].Kind == TokenKind.Sign && name.Last < sentence.Count ? name : null;
    }

    /// <summary>Who does what is told in the passive: "was asked on Monday by the host".</summary>
    private NounPhrase? Agent(Sentence sentence, int at)
    {
        int end = at + LongestDescription;
        while (at < end && sentence[at].IsWord && !words.Agents.Contains(sentence[at].Form)) at++;
        return sentence.Word(at) is { } by && words.Agents.Contains(by) ? phrases.From(sentence, at + 1) : null;
    }

    private static bool EndsAside(Sentence sentence, int at) => sentence[at] is { Kind: TokenKind.Sign };

    public NounPhrase? SubjectOfParticiple(Sentence sentence, Cue cue)
    {
        if (before.IsProgressive(sentence, cue)) return before.Directly(sentence, cue);
        if (!sentence[cue.First - 1].IsWord || words.Prepositions.Contains(sentence[cue.First - 1].Form)) return null;
        NounPhrase? adjoining = phrases.Upto(sentence, cue.First - 1);
        bool isAbsolute = adjoining is not null && sentence.Word(adjoining.First - 1) is { } with && words.Absolutes.Contains(with);
        NounPhrase? subject = isAbsolute ? adjoining : before.WithComplement(sentence, adjoining);
        // A statement speaks for whoever issued it.
        return subject is { Kind: NounPhraseKind.Document } ? clauses.Opening(sentence, subject.First) ?? subject : subject;
    }

    public NounPhrase? Possessor(Sentence sentence, int at)
    {
        // A word that is a verb too must stand right beside its possessor: "his claim", but "his team claims".
        int reach = language.Cues.Contains(sentence[at].Form) ? 1 : LongestDescription;
        for (int before = at - 1; before >= Math.Max(0, at - reach) && sentence.Word(before) is { } word; before--)
        {
            if (words.Possessives.TryGetValue(word, out Agreement agreement))
                return new NounPhrase(NounPhraseKind.Pronoun, before, before, sentence[before].Range, null, null, agreement);
            if (IsPossessive(sentence, before)) return phrases.Possessor(sentence, before);
            if (words.FunctionWords.Contains(word)) return null;
        }

        return null;
    }

    private static bool IsPossessive(Sentence sentence, int at) => sentence[at].Form.EndsWith("'s", StringComparison.Ordinal);

    public NounPhrase? SubjectBefore(Sentence sentence, Cue cue) => before.Of(sentence, cue);

    /// <summary>Capitals show a full name wherever it stands.</summary>
    public IEnumerable<NounPhrase> FullNames(IEnumerable<Sentence> sentences) => [];

    public IEnumerable<NounPhrase> Introductions(IEnumerable<Sentence> sentences)
    {
        foreach (Sentence sentence in sentences)
        {
            if (IsHeadline(sentence)) continue;
            for (int at = 0; at < sentence.Count; at++)
            {
                if (!names.IsUpper(sentence, at)) continue;
                int end = names.End(sentence, at);
                if (end >= at + 2 && end <= at + LongestName && phrases.Upto(sentence, end - 1) is { Kind: NounPhraseKind.Name } name)
                    yield return name;
                at = Math.Max(at, end - 1);
            }
        }
    }

    public NounPhrase? Topic(Sentence sentence) =>
        IsHeadline(sentence) || clauses.Opening(sentence, sentence.Count) is not { } opening ? null
        : opening.Kind == NounPhraseKind.Name && opening.Last - opening.First < LongestName ? opening
        : Apposed(sentence, opening);

    /// <summary>Where all words have capitals, names cannot be told from them.</summary>
    private bool IsHeadline(Sentence sentence) => !words.CapitalisesNouns && sentence.IsTitleCase(text);

    /// <summary>
    /// A verb right after a quotation, or second in its clause after something that is no subject: am Montag sagte der Minister.
    /// </summary>
    private bool MayPrecedeSubject(Sentence sentence, Cue cue)
    {
        int last = BeforeCommas(sentence, cue.First);
        if (sentence[last].IsRun || cue.First == 0) return true;
        bool followsComma = last < cue.First - 1;
        return words.PutsVerbSecond
            ? (followsComma ? !ClosesApposition(sentence, cue.First - 1) : clauses.Opening(sentence, cue.First) is null)
            : followsComma && (before.BeforeApposition(sentence, cue.First - 1) is null || NamesSpeaker(sentence, cue));
    }

    /// <summary>Nothing but a name follows a verb that addresses nobody: "…, said Mary Holt, a neighbour".</summary>
    private bool NamesSpeaker(Sentence sentence, Cue cue) =>
        cue.Form.Kind is CueKind.Say or CueKind.Continue && !words.TellingVerbs.Contains(sentence[cue.First].Form)
        && phrases.From(sentence, cue.Last + 1) is { Kind: NounPhraseKind.Name } name && EndsAside(sentence, name.Last + 1);

    private static int BeforeCommas(Sentence sentence, int token)
    {
        int before = token - 1;
        while (sentence[before].IsComma) before--;
        return before;
    }

    /// <summary>
    /// Whether a comma ends a description of the noun phrase before it: der Architekt, der den Park entworfen hat, nannte …
    /// </summary>
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

}
