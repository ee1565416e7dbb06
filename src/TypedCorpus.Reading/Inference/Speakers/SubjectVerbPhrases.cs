using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Reads noun phrases for speakers where names are capitalised: pronouns, names with titles before them, and nouns with a determiner.
/// </summary>
internal sealed class SubjectVerbPhrases(Language language, string text)
{
    /// <summary>How many words a description has at most.</summary>
    private const int LongestDescription = 8;

    /// <summary>How many words stand between whose an office is and the noun for it: "Holt campaign finance director".</summary>
    private const int LongestTitle = 4;

    private const int LongestAcronym = 6;

    private readonly Vocabulary words = language.Words;
    private readonly CapitalisedNames names = new(language, text);
    private readonly CapitalisedNouns nouns = new(language, text);

    /// <summary>The noun phrase that begins at a place.</summary>
    public NounPhrase? From(Sentence sentence, int at)
    {
        if (Pronoun(sentence, at) is { } pronoun) return pronoun;
        int start = at;
        while (at - start < LongestDescription && !names.IsCapitalised(sentence, at) && IsDescriptive(sentence, at, isFirst: at == start))
            at++;
        int end = names.End(sentence, at);
        if (end > at && !words.CapitalisesNouns) return Titled(sentence, start, at, end) ?? Named(sentence, start, at, end);
        if (end > at) return nouns.Read(sentence, start, at, end);
        at = DescriptionEnd(sentence, start, at);
        bool isDescription = at > start
            && (IsHead(sentence, at - 1) || (at - start > 1 && sentence.Word(start) is { } first && IsDeterminer(first)))
            && !words.Measures.Contains(sentence[at - 1].Form);
        return isDescription ? Described(sentence, start, at - 1) : null;
    }

    /// <summary>
    /// A name that tells whose the office after it is, with the name of who holds it: "Leeds College professor Mary Holt".
    /// </summary>
    private NounPhrase? Titled(Sentence sentence, int start, int capitals, int end)
    {
        int last = -1, next = end;
        while (next - end < LongestTitle && !names.IsCapitalised(sentence, next) && IsDescriptive(sentence, next, isFirst: false))
            if (IsHead(sentence, next++)) last = next - 1;
        if (last < 0 || language.Cues.Contains(sentence[last].Form)) return null;
        int nameEnd = names.End(sentence, next);
        return nameEnd > next ? Named(sentence, start, next, nameEnd) : Described(sentence, start, last);
    }

    /// <summary>The last noun that is known to describe speakers ends a description, since what follows may be its verb.</summary>
    private int DescriptionEnd(Sentence sentence, int start, int end)
    {
        for (int at = end; at > start; at--)
            if (IsHead(sentence, at - 1)) return at;
        return end;
    }

    /// <summary>The noun phrase that ends at a place.</summary>
    public NounPhrase? Upto(Sentence sentence, int last) => Upto(sentence, last, isPossessor: false);

    /// <summary>The noun phrase that ends at a place with the sign of a possessor: "the mayor's".</summary>
    public NounPhrase? Possessor(Sentence sentence, int last) => Upto(sentence, last, isPossessor: true);

    private NounPhrase? Upto(Sentence sentence, int last, bool isPossessor)
    {
        if (Pronoun(sentence, last) is { } pronoun) return pronoun;
        int nameStart = names.Start(sentence, last, isPossessor);
        int start = nameStart;
        while (last - start < LongestDescription && IsDescriptive(sentence, start - 1, isFirst: false)) start--;
        bool determined = start <= last && sentence.Word(start - 1) is { } determiner && IsDeterminer(determiner);
        if (determined) start--;
        if (words.CapitalisesNouns)
            return nameStart > last ? null : WithComplement(sentence, start, last) ?? nouns.Read(sentence, start, nameStart, last + 1);
        if (nameStart <= last) return Named(sentence, IsTitled(sentence, start, nameStart) ? start : nameStart, nameStart, last + 1);
        return start <= last && !words.Measures.Contains(sentence[last].Form)
            && (determined || IsDeterminer(sentence[start].Form) || IsHead(sentence, last))
            ? Described(sentence, start, last)
            : null;
    }

    /// <summary>A description that what ends here belongs to: die Sprecherin des Ministeriums.</summary>
    private NounPhrase? WithComplement(Sentence sentence, int start, int last)
    {
        if (sentence.Word(start) is not { } opening || !words.Complements.Contains(opening)) return null;
        int head = names.Start(sentence, start - 1);
        while (start - head < LongestDescription && IsDescriptive(sentence, head - 1, isFirst: true)) head--;
        return head < start && From(sentence, head) is { } phrase && phrase.Last == last ? phrase : null;
    }

    private NounPhrase? Pronoun(Sentence sentence, int at) =>
        sentence.Word(at) is { } word && words.Pronouns.TryGetValue(word, out Agreement agreement)
            ? new NounPhrase(NounPhraseKind.Pronoun, at, at, sentence[at].Range, null, null, agreement)
            : null;

    /// <summary>A name, with the titles among its capitalised words and the description before it as its role.</summary>
    private NounPhrase Named(Sentence sentence, int start, int capitals, int end)
    {
        int name = capitals;
        Agreement agreement = Agreement.Any;
        for (int at = start; at < end; at++)
        {
            if (sentence.Word(at) is not { } word) continue;
            // The paper's Mary Holt is Mary Holt.
            if (at < end - 1 && at >= capitals && word.EndsWith("'s", StringComparison.Ordinal)) name = at + 1;
            int length = language.Heads.Find(word, sentence, at, out Head head);
            if (length == 0) continue;
            agreement = agreement.Or(head.Agreement);
            bool isBody = head.Kind == HeadKind.Institution && at + length == end;
            if (isBody)
            {
                return new NounPhrase(
                    NounPhraseKind.Institution, start, end - 1, Range(sentence, capitals, end - 1), null, null, Agreement.It);
            }
            if (at + length < end && at + length > name) name = at + length;
        }

        while (name < end - 1 && !sentence[name].IsWord) name++;
        if (name == end - 1 && IsAcronym(sentence[name]))
        {
            return new NounPhrase(
                NounPhraseKind.Institution, start, end - 1,
                Range(sentence, start == name ? name : capitals, end - 1), null, null, Agreement.It);
        }
        if (end - name > 1 && words.GivenNames.TryGetValue(sentence[name].Form, out Agreement given)) agreement = agreement.Or(given);
        TextRange range = Range(sentence, name, end - 1);
        TextRange? role = start < name ? sentence.Range(start, name - 1) : null;
        return new NounPhrase(NounPhraseKind.Name, start, end - 1, Range(sentence, start, end - 1), range, role, agreement);
    }

    /// <summary>A body by its letters: NATO.</summary>
    private bool IsAcronym(Token token)
    {
        TextRange letters = token.Range;
        if (letters.Length is < 2 or > LongestAcronym || words.GivenNames.ContainsKey(token.Form)) return false;
        for (int at = letters.Start; at < letters.End; at++)
            if (!char.IsUpper(text[at])) return false;
        return true;
    }

    /// <summary>The words without the sign of a possessor at their end.</summary>
    private static TextRange Range(Sentence sentence, int first, int last)
    {
        TextRange range = sentence.Range(first, last);
        return sentence[last].Form.EndsWith("'s", StringComparison.Ordinal) ? new TextRange(range.Start, range.Length - 2) : range;
    }

    private NounPhrase Described(Sentence sentence, int start, int last)
    {
        TextRange range = Range(sentence, start, last);
        Head head = default;
        bool known = sentence.Word(last) is { } noun && language.Heads.Find(noun, out head);
        NounPhraseKind kind = !known ? NounPhraseKind.Office : head.Kind switch
        {
            HeadKind.Anonymous => NounPhraseKind.Anonymous,
            HeadKind.Group => NounPhraseKind.Group,
            HeadKind.Institution => NounPhraseKind.Institution,
            HeadKind.Document => NounPhraseKind.Document,
            _ => NounPhraseKind.Office,
        };
        return new NounPhrase(kind, start, last, range, null, kind == NounPhraseKind.Office ? range : null, head.Agreement);
    }

    /// <summary>Whether lower-case words before a name are its role: "campaign manager Robby Mook".</summary>
    private bool IsTitled(Sentence sentence, int start, int name) => start < name && IsHead(sentence, name - 1);

    private bool IsHead(Sentence sentence, int at) => sentence.Word(at) is { } word && language.Heads.Contains(word);

    private bool IsDescriptive(Sentence sentence, int at, bool isFirst)
    {
        if (sentence.Word(at) is not { } word) return false;
        if (isFirst && IsDeterminer(word)) return true;
        if (words.FunctionWords.Contains(word) || words.Adverbs.Contains(word)
            || words.Prepositions.Contains(word) || words.Pronouns.ContainsKey(word))
        {
            return false;
        }
        return !language.Cues.Find(word, out CueForm form) || IsNoun(sentence, at, form);
    }

    /// <summary>Right after a determiner a base form is no verb: "a welcome message".</summary>
    private bool IsNoun(Sentence sentence, int at, CueForm form) =>
        form is { Inflection: Inflection.Base, IsAmbiguous: true } && sentence.Word(at - 1) is { } before && IsDeterminer(before);

    private bool IsDeterminer(string word) => words.Determiners.Contains(word);
}
