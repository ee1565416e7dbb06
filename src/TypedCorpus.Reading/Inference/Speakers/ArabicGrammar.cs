using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>Arabic: the verb comes first, its subject after it or within it; a subject before the verb opens its clause.</summary>
internal sealed class ArabicGrammar(Language language, string text, WordSet known) : IGrammar
{
    /// <summary>No clause is longer; a text without signs must not be read again from its start for each cue.</summary>
    private const int LongestClause = 40;

    /// <summary>How many tokens of whom a relative pronoun stands for are looked at.</summary>
    private const int LongestAntecedent = 12;

    private readonly Vocabulary words = language.Words;
    private readonly ArabicNounPhrases phrases = new(language, text, known);

    private ArabicTopics Topics => new(language, phrases);

    public bool DropsSubjects => true;

    public NounPhrase? At(Sentence sentence, int at) => phrases.At(sentence, at);

    public NounPhrase? SubjectOfParticiple(Sentence sentence, Cue cue) => null;

    public NounPhrase? Possessor(Sentence sentence, int at) => null;

    public NounPhrase? SourceAt(Sentence sentence, int at) =>
        phrases.At(sentence, at, withPreposition: true)
        ?? (at == 0 || FollowsPreposition(sentence, at) ? phrases.Source(sentence, at, JoinsNext(sentence, at)) : null)
        ?? (sentence[at].IsRun ? phrases.InMarks(sentence, at) : null)
        ?? (sentence.Word(at) is { } word && !Clitics.HasPreposition(word, words) ? phrases.Bare(sentence, at, Agreement.Any) : null);

    public bool ShowsSubject(Sentence sentence, Cue cue) =>
        !(sentence.Word(cue.First - 1) is { } before && words.Prepositions.Contains(before))
        && (phrases.At(sentence, AfterAdverbs(sentence, cue.Last + 1)) is not null
            || (IsComment(sentence, cue) && Topics.Marked(sentence) is not null) || Adjoins(sentence, cue)
            || phrases.Bare(sentence, AfterAdverbs(sentence, cue.Last + 1), cue.Form.Agreement) is { Role: not null, Name: not null });

    /// <summary>Whether the subject stands directly before the verb in its clause: لافتاً إلى أن الصندوق حذّر.</summary>
    private bool Adjoins(Sentence sentence, Cue cue) =>
        cue.IsFinite && !cue.IsJoined && SubjectBefore(sentence, cue) is { } subject && AreAdverbs(sentence, subject.Last + 1, cue.First);

    private bool AreAdverbs(Sentence sentence, int start, int end, bool orAuxiliaries = false)
    {
        if (end - start > LongestClause) return false;
        for (int at = start; at < end; at++)
            if (sentence.Word(at) is not { } word
                || !(words.Adverbs.Contains(word)
                    || (orAuxiliaries && words.Auxiliaries.Contains(Clitics.WithoutConjunction(word, words).Stem))))
            {
                return false;
            }
        return true;
    }

    public NounPhrase? SubjectAfter(Sentence sentence, Cue cue)
    {
        if (IsComment(sentence, cue) && Agreeing(Topics.Marked(sentence), cue) is not null) return null;
        int at = AfterAdverbs(sentence, cue.Last + 1);
        NounPhrase? subject = phrases.At(sentence, at)
            ?? (cue.HasObject || Adjoins(sentence, cue) || DescribesWhatFollows(sentence, cue)
                ? null
                : phrases.Bare(sentence, at, cue.Form.Agreement) ?? phrases.Marked(sentence, at) ?? phrases.Distant(sentence, at));
        // A verb before its subject is singular even if several people speak, but shows whether they are women or things.
        if (subject is not null && IsObject(sentence, subject, cue)) subject = null;
        bool agrees = subject is not null
            && (subject.Agreement == Agreement.They
                || subject.Agreement.Allows(cue.Form.Agreement) || subject.Kind == NounPhraseKind.Pronoun);
        return agrees ? subject : null;
    }

    /// <summary>الذي وصف القصيدة بأنها: the relative pronoun is the subject.</summary>
    private bool DescribesWhatFollows(Sentence sentence, Cue cue) =>
        cue.Form.Kind == CueKind.Describe && sentence.Word(cue.First - 1) is { } relative && words.RelativePronouns.Contains(relative);

    /// <summary>
    /// Whether what follows the verb is whom it is done to: what belongs to whoever acts (خاطب خصومه), several people in the case of the
    /// object (دعا المواطنين), or nouns of which nothing is known after a verb that wants an object (ينصح الآباء).
    /// </summary>
    private bool IsObject(Sentence sentence, NounPhrase subject, Cue cue)
    {
        string first = sentence[subject.First].Form;
        if (subject.Kind == NounPhraseKind.Group && first.EndsWith("ين", StringComparison.Ordinal)) return true;
        if (subject.Name is not null && subject.Role is not null) return false;
        // ووصفت القصف بأنه: of one noun alone it is what is described.
        if (subject.Name is null && cue is { Form.Kind: CueKind.Describe, HasObject: false }
            && sentence.Word(subject.Last + 1) is { } that && words.That.Contains(that) && words.IsJoinedPreposition(that[0]))
        {
            return true;
        }
        bool isPlain = subject.Kind is NounPhraseKind.Name or NounPhraseKind.Office
            && !language.Heads.Contains(Clitics.WithoutArticle(first, words));
        return isPlain && cue.Form.Kind is CueKind.Request or CueKind.Express or CueKind.Describe
            && subject.First == subject.Last && !phrases.IsKnown(first)
            && (Clitics.WithoutEnding(first, words) is not null || (cue.Form.Kind == CueKind.Request && Clitics.HasArticle(first, words)));
    }

    public NounPhrase? SubjectBefore(Sentence sentence, Cue cue)
    {
        if (IsComment(sentence, cue) && Agreeing(Topics.Marked(sentence), cue) is { } topic) return topic;
        int start = ClauseStart(sentence, cue.First);
        return Agreeing(start < cue.First ? phrases.At(sentence, start) ?? Place(sentence, start) : null, cue)
            ?? Agreeing(Opened(sentence, cue), cue) ?? Agreeing(Relative(sentence, cue), cue);
    }

    /// <summary>Whether the verb is the first of what is said of whom أما announces: أما سالم زعيم الحزب فحمّل الحكومة المسؤولية.</summary>
    private static bool IsComment(Sentence sentence, Cue cue) =>
        cue.IsFinite && cue.IsJoined && sentence[cue.First].Form[0] == 'ف' && cue.First <= LongestClause;

    /// <summary>A capital stands for its government: قالت موسكو, إن أنقرة أبلغت.</summary>
    private NounPhrase? Place(Sentence sentence, int at) =>
        sentence.Word(at) is { } word && words.Places.Contains(word)
            ? new NounPhrase(NounPhraseKind.Institution, at, at, sentence[at].Range, null, null, Agreement.She)
            : null;

    /// <summary>Whom a relative pronoun before the verb stands for: الوزير، الذي قال.</summary>
    private NounPhrase? Relative(Sentence sentence, Cue cue)
    {
        int pronoun = cue.First - 1;
        int first = cue.First - Sentence.LongestRow;
        while (pronoun > first && sentence.Word(pronoun) is { } word && (words.Adverbs.Contains(word) || words.Auxiliaries.Contains(word)))
            pronoun--;
        if (sentence.Word(pronoun) is not { } relative || !words.RelativePronouns.Contains(relative)) return null;
        int last = pronoun - 1;
        while (sentence[last].IsComma) last--;
        for (int at = Math.Max(0, last - LongestAntecedent); at <= last; at++)
            if (phrases.At(sentence, at, withPreposition: true) is { Kind: not NounPhraseKind.Document } phrase && phrase.Last == last)
                return phrase;
        return phrases.Bare(sentence, last, Agreement.Any) is { Kind: NounPhraseKind.Name } name && name.Last == last ? name : null;
    }

    private static NounPhrase? Agreeing(NounPhrase? subject, Cue cue) =>
        subject is not null && subject.Last < cue.First && subject.Agreement.Allows(cue.Form.Agreement) ? subject : null;

    /// <summary>
    /// The subject that an opening word announces, parted from its verb by an apposition: وكان سالم، المتحدث باسم الهيئة، قد صرّح.
    /// </summary>
    private NounPhrase? Opened(Sentence sentence, Cue cue)
    {
        if (sentence.Word(0) is not { } opening || !words.ClauseOpeners.Contains(Clitics.WithoutConjunction(opening, words).Stem))
            return null;
        NounPhrase? subject = phrases.At(sentence, 1) ?? phrases.Bare(sentence, 1, Agreement.Any);
        if (subject is null) return null;
        if (AreAdverbs(sentence, subject.Last + 1, Math.Min(cue.First, LongestClause), orAuxiliaries: true)) return subject;
        if (!sentence[subject.Last + 1].IsComma) return null;
        for (int at = subject.Last + 2; at < Math.Min(cue.First, LongestClause); at++)
            if (sentence[at].IsComma) return AreAdverbs(sentence, at + 1, cue.First) ? subject : null;
        return null;
    }

    public NounPhrase? Topic(Sentence sentence) => Topics.Of(sentence);

    public IEnumerable<NounPhrase> Introductions(IEnumerable<Sentence> sentences)
    {
        foreach (Sentence sentence in sentences)
        {
            for (int at = 0; at < sentence.Count; at++)
            {
                bool isBody = sentence[at + 1].IsRun;
                if (phrases.At(sentence, at, withPreposition: true) is not { } phrase
                    || !(phrase is { Role: not null, Name: not null }
                        || ((isBody || (at <= 1 && phrase.Last > at)) && phrase.Kind == NounPhraseKind.Institution)))
                {
                    continue;
                }
                yield return phrase;
                at = phrase.Last;
            }
        }
    }

    public IEnumerable<NounPhrase> FullNames(IEnumerable<Sentence> sentences) => new ArabicFullNames(language, phrases).Of(sentences);

    /// <summary>Past adverbs, brackets, and those spoken to: قال أمس للصحافيين الوزير.</summary>
    private int AfterAdverbs(Sentence sentence, int at)
    {
        int end = at + Sentence.LongestRow;
        while (at < end)
        {
            if (sentence.Word(at) is { } word && (words.Adverbs.Contains(word) || words.PrepositionsWithPronoun.Contains(word))) at++;
            else if (sentence[at].Is("(")) at = After(sentence, at, ")");
            else if (sentence.Word(at) is { } addressee && addressee[0] == 'ل'
                && phrases.At(sentence, at, withPreposition: true) is { Kind: not NounPhraseKind.Pronoun } phrase
                && phrase.Range.Start > sentence[at].Range.Start)
            {
                at = phrase.Last + 1;
            }
            else if (sentence.Word(at) == "ل" && sentence[at + 1].IsRun) at += 2;
            else return at;
        }

        return at;
    }

    private bool FollowsPreposition(Sentence sentence, int at) => CueBefore(sentence, at).Kind == CueKind.AccordingTo;

    private bool JoinsNext(Sentence sentence, int at) => CueBefore(sentence, at).JoinsNext;

    private CueForm CueBefore(Sentence sentence, int at)
    {
        CueForm form = default;
        if (sentence.Word(at - 1) is { } word) _ = language.Cues.Find(Clitics.WithoutConjunction(word, words).Stem, out form);
        return form;
    }

    private static int After(Sentence sentence, int at, string sign)
    {
        for (int end = at; end < Math.Min(sentence.Count, at + LongestClause); end++)
            if (sentence[end].Is(sign)) return end + 1;
        return at + 1;
    }

    /// <summary>The first word of the clause that a token belongs to: after a sign or a word that opens a clause.</summary>
    private int ClauseStart(Sentence sentence, int token)
    {
        int at = token;
        while (at > Math.Max(0, token - LongestClause))
        {
            Token before = sentence[at - 1];
            if (before.Kind == TokenKind.Sign && before.Form is not ("(" or ")" or "-")) break;
            if (before.IsWord && (words.ClauseOpeners.Contains(before.Form) || words.That.Contains(before.Form))) break;
            if (before.IsWord && Clitics.WithoutConjunction(before.Form, words) is { Length: > 0, Stem: var stem }
                && (words.ClauseOpeners.Contains(stem) || words.That.Contains(stem)))
            {
                break;
            }
            at--;
        }

        return at;
    }
}
