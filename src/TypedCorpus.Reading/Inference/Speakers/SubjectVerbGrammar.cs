using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>The subject stands before its verb, but after a quotation the verb may come first ("…," said the senator).</summary>
internal sealed class SubjectVerbGrammar(Language language, string text, HashSet<string> known) : IGrammar
{
    /// <summary>How far an apposition reaches: "Obama, the president of the United States, said".</summary>
    private const int LongestApposition = 14;

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
        return subject is not null && sentence.Word(subject.First) is { } first && words.ObliqueDeterminers.Contains(first) ? null : subject;
    }

    public NounPhrase? SubjectBefore(Sentence sentence, Cue cue)
    {
        if (cue.Form.IsParticiple) return Topic(sentence, cue.First);
        int last = BeforeAdverbs(sentence, cue.First - 1);
        if (words.PutsVerbSecond && Topic(sentence, cue.First) is { } opening && opening.Last == last) return opening;
        if (sentence[last].Is(")")) last = BeforeAdverbs(sentence, Before(sentence, last, "("));
        if (sentence[last].IsComma && BeforeApposition(sentence, last) is { } apposed) return apposed;
        return phrases.Upto(sentence, last) ?? Topic(sentence, cue.First);
    }

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
        int start = token;
        for (int at = token - 1; at >= Math.Max(0, token - LongestClause); at--)
        {
            if (sentence[at].IsRun) break;
            bool opens = at == 0 || sentence[at - 1] is { Kind: TokenKind.Sign, Form: not ("." or ")" or "-") } || (sentence.Word(at - 1) is { } word && words.ClauseOpeners.Contains(word));
            if (opens && !(sentence.Word(at) is { } first && words.ClauseOpeners.Contains(first))) start = at;
        }

        return start < token && phrases.From(sentence, start) is { } phrase && phrase.Last < token && !IsMereOpening(sentence, start, phrase) ? phrase : null;
    }

    /// <summary>One capitalised word at the beginning of a sentence may be any word.</summary>
    private bool IsMereOpening(Sentence sentence, int start, NounPhrase phrase) =>
        (start == 0 || words.CapitalisesNouns) && phrase.Kind == NounPhraseKind.Name && phrase.First == start && phrase.Last == start
        && !known.Contains(sentence[start].Form) && !language.Cues.Contains(sentence[start + 1].Form);

    /// <summary>A verb right after a quotation, or second in its clause after something that is no subject: am Montag sagte der Minister.</summary>
    private bool MayPrecedeSubject(Sentence sentence, Cue cue)
    {
        int before = cue.First - 1;
        while (sentence[before].IsComma) before--;
        if (sentence[before].IsRun) return true;
        return words.PutsVerbSecond && (before < cue.First - 1 ? !ClosesApposition(sentence, cue.First - 1) : cue.First == 0 || Topic(sentence, cue.First) is null);
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
