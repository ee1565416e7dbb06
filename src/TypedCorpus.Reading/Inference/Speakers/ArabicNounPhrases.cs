using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Reads Arabic noun phrases for speakers: a noun with what completes it (وزير الخارجية السعودي), then perhaps a name, at once or
/// between commas; or a pronoun; or a name that the text has given before.
/// </summary>
internal sealed class ArabicNounPhrases
{
    private const int LongestMarkedName = 30;
    private const int LongestAdverbial = 24;

    private static readonly WordTrait Descriptive =
        new(static (word, language) => ArabicHeads.IsBeginning(word, language) || MayBePronoun(word, language.Words));

    private readonly Language language;
    private readonly string text;
    private readonly Vocabulary words;
    private readonly ArabicHeads heads;
    private readonly ArabicNames names;
    private readonly ArabicRoles roles;

    public ArabicNounPhrases(Language language, string text, WordSet known)
    {
        (this.language, this.text, words) = (language, text, language.Words);
        (heads, names, roles) = (new(language), new(language, text, known), new(language, text, known));
    }

    private static bool MayBePronoun(Word word, Vocabulary words)
    {
        foreach (Stemmed reading in word.Readings(words))
            if (words.Pronouns.ContainsKey(reading.Stem)) return true;
        return false;
    }

    public bool IsKnown(string word) => names.IsKnown(word);

    public NounPhrase? At(Sentence sentence, int at, bool withPreposition = false)
    {
        if (sentence[at] is not { IsWord: true, Word: var word }) return null;
        bool isDescriptive = Descriptive.Of(word, language);
        foreach (Stemmed reading in word.Readings(words))
        {
            if (reading.Preposition && !withPreposition) continue;
            if (isDescriptive && words.Pronouns.TryGetValue(reading.Stem, out Agreement agreement))
                return Simple(NounPhraseKind.Pronoun, sentence, at, at, reading.Length, agreement);
            if (isDescriptive && reading.Length == 0 && !names.IsNameNotTitle(sentence, at)
                && heads.At(sentence, at, withPreposition) is { } head)
            {
                return Described(sentence, at, head);
            }
            if (names.IsKnown(reading.Stem)
                || (reading.Length == 0 && (names.IsFullName(sentence, at) || names.IsKnownWithParticle(sentence, at))))
            {
                return Simple(NounPhraseKind.Name, sentence, at, Math.Max(at, names.End(sentence, at) - 1), reading.Length, Agreement.Any);
            }
        }

        return null;
    }

    /// <summary>Words that nothing shows to be a speaker but their place and what follows them.</summary>
    public NounPhrase? Bare(Sentence sentence, int at, Agreement agreement)
    {
        if (sentence.Word(at) is not { } word || words.Objects.Contains(word)) return null;
        bool feminine = word[word.Length - 1] == 'ة' && !names.IsGiven(sentence[at]);
        if (feminine && !(sentence.Word(at + 1) is { } family && Clitics.HasArticle(family, words) && !Clitics.HasArticle(word, words))
            && !agreement.Allows(Agreement.She))
        {
            return null;
        }
        int end = Clitics.HasArticle(word, words) ? ArticlesEnd(sentence, at) : names.End(sentence, at);
        // A noun that the data do not know before a given name is a title: المعماري فتحي عاشور, صانع السجاد رجب مظلوم.
        int title = ArticlesEnd(sentence, at + 1);
        if ((Clitics.HasArticle(word, words) || title > at + 1) && !names.IsGiven(sentence[at]) && names.IsFullName(sentence, title))
        {
            int last = names.End(sentence, title) - 1;
            return new NounPhrase(
                NounPhraseKind.Name, at, last, sentence.Range(at, last),
                sentence.Range(title, last), sentence.Range(at, title - 1), agreement);
        }


        // So is a noun with its possessor: جارتها هدى.
        if (Clitics.WithoutEnding(word, words) is not null && !names.IsGiven(sentence[at])
            && names.IsGiven(sentence[at + 1]) && names.End(sentence, at + 1) == end)
            return new NounPhrase(
                NounPhraseKind.Name, at, end - 1, sentence.Range(at, end - 1),
                sentence.Range(at + 1, end - 1), sentence[at].Range, agreement);
        if (end == at
            || !(names.IsClosed(sentence, end)
                || heads.At(sentence, end, withPreposition: false)
                    is { IsDefinite: true, Head.Kind: HeadKind.Office or HeadKind.Honorific }))
        {
            return null;
        }
        return Clitics.HasArticle(word, words)
            ? Simple(NounPhraseKind.Office, sentence, at, end - 1, 0, agreement)
            : Simple(NounPhraseKind.Name, sentence, at, end - 1, 0, agreement);
    }

    /// <summary>A bare name after a preposition that is written with it (وفقاً لبيترسن) or by itself (بحسب بيترسن).</summary>
    public NounPhrase? Source(Sentence sentence, int at, bool joined)
    {
        if (Bare(sentence, at, Agreement.Any) is not { Kind: NounPhraseKind.Name } name) return null;
        return joined ? Simple(NounPhraseKind.Name, sentence, at, name.Last, 1, Agreement.Any) : name;
    }

    /// <summary>A body whose name stands in marks, where what it said still follows: قال «حزب الله» إن.</summary>
    public NounPhrase? Marked(Sentence sentence, int at)
    {
        if (!sentence[at].IsRun) return null;
        Token next = sentence[at + 1];
        if (!next.Is(":") && !(next.IsWord && (words.That.Contains(next.Form) || words.Prepositions.Contains(next.Form)))) return null;
        return InMarks(sentence, at);
    }

    /// <summary>
    /// A body whose name stands in marks. Of a run that goes on over paragraphs, or whose mark was supplied, one may be missing.
    /// </summary>
    public NounPhrase? InMarks(Sentence sentence, int at)
    {
        TextRange run = sentence[at].Range;
        if (run.Length > LongestMarkedName) return null;
        int start = language.Marks.IsMark(text[run.Start]) ? run.Start + 1 : run.Start;
        int end = language.Marks.IsMark(text[run.End - 1]) ? run.End - 1 : run.End;
        return end > start
            ? new NounPhrase(NounPhraseKind.Institution, at, at, TextRange.FromBounds(start, end), null, null, Agreement.Any)
            : null;
    }

    /// <summary>
    /// A subject with title and name after adverbials of any length, right before what it said: قال في كلمة أمام أنصاره رئيس الحزب شريف
    /// البنا.
    /// </summary>
    public NounPhrase? Distant(Sentence sentence, int at)
    {
        if (sentence.Word(at) is not { } opening || !words.Prepositions.Contains(opening)) return null;
        for (int i = at + 2; i < Math.Min(sentence.Count, at + LongestAdverbial); i++)
        {
            if (sentence.Word(i) is not { } word) return null;
            if (words.That.Contains(word) || language.Cues.Contains(word)) return null;
            string before = sentence[i - 1].Form;
            if (words.Prepositions.Contains(before) || Clitics.HasEnding(before, words)
                || At(sentence, i) is not { Kind: NounPhraseKind.Name, Role: not null } subject)
            {
                continue;
            }
            Token next = sentence[subject.Last + 1];
            if (next.Is(":") || (next.IsWord && words.That.Contains(next.Form))) return subject;
        }

        return null;
    }

    private NounPhrase Described(Sentence sentence, int at, ArabicHead head)
    {
        int roleEnd = roles.End(sentence, at, head);
        bool personal = head.Head.Kind is HeadKind.Honorific or HeadKind.Office;
        int nameStart = roleEnd, nameEnd = names.End(sentence, roleEnd);
        if (personal && nameEnd == nameStart
            && roles.Titled(sentence, roleEnd, mayBeOffice: !head.IsDefinite || roleEnd > at + 1) is { } titled)
        {
            (roleEnd, nameStart, nameEnd) = (titled.Start, titled.Start, titled.End);
        }
        // What looked like a name before a further title is what the first belongs to: خبيرة طب العيون الدكتورة سلوى.
        if (personal && nameEnd > nameStart && !names.IsGiven(sentence[nameStart])
            && roles.Titled(sentence, nameEnd, mayBeOffice: false) is { } further)
        {
            (roleEnd, nameStart, nameEnd) = (further.Start, further.Start, further.End);
        }
        // After a title a word with the article is a family name: الدكتور العوضي.
        if (nameEnd == nameStart && roles.MayTakeFamily(sentence, at, head) && roleEnd == at + head.Length
            && sentence.Word(roleEnd) is { } family && Clitics.HasArticle(family, words))
        {
            nameEnd++;
        }
        if (personal && nameEnd == nameStart && Apposed(sentence, roleEnd) is { } apposed) (nameStart, nameEnd) = apposed;
        TextRange role = TextRange.FromBounds(Clitics.Skip(text, sentence[at].Range.Start, head.Taken), sentence[roleEnd - 1].Range.End);
        if (!personal || nameEnd == nameStart)
        {
            int last = (head is { Head.Kind: HeadKind.Institution, IsDefinite: false } ? nameEnd : roleEnd) - 1;
            if (head.Head.Kind == HeadKind.Institution && sentence[last + 1].IsRun && Marked(sentence, last + 1) is not null) last++;
            bool isTitleAlone = head is { IsDefinite: true, Head.Kind: HeadKind.Honorific } && AreQualifiers(sentence, at + 1, last);
            return new NounPhrase(
                Kind(head.Head.Kind), at, last, TextRange.FromBounds(role.Start, sentence[last].Range.End),
                null, role, head.Head.Agreement) { IsTitleAlone = isTitleAlone };
        }

        TextRange name = sentence.Range(nameStart, nameEnd - 1);
        return new NounPhrase(
            NounPhraseKind.Name, at, nameEnd - 1, TextRange.FromBounds(role.Start, name.End), name, role, head.Head.Agreement);
    }

    private bool AreQualifiers(Sentence sentence, int first, int last)
    {
        for (int at = first; at <= last; at++)
            if (!words.Qualifiers.Contains(Clitics.WithoutArticle(sentence[at].Form, words))) return false;
        return true;
    }

    /// <summary>A name between commas or after "who is": رئيس المجموعة، ليف دينغوف، قبل أسبوع; متحدث هو جربا شيهو.</summary>
    private (int Start, int End)? Apposed(Sentence sentence, int at)
    {
        bool named = sentence.Word(at) is { } pronoun && words.Pronouns.ContainsKey(pronoun);
        if (!sentence[at].IsComma && !named) return null;
        if (sentence.Word(at + 1) is not { } first
            || !words.BeforeOwnName.Contains(first) && Clitics.WithoutConjunction(first, words) is { Length: > 0, Stem: var joined }
                && Clitics.WithoutEnding(joined, words) is not null)
        {
            return null;
        }
        if (roles.Titled(sentence, at + 1) is { } titled) return titled;
        int start = words.BeforeOwnName.Contains(first) ? at + 2 : at + 1, end = names.End(sentence, start);
        return end > start && (sentence[end].Kind == TokenKind.Sign || names.IsClosed(sentence, end)) ? (start, end) : null;
    }

    private int ArticlesEnd(Sentence sentence, int at)
    {
        int end = at + Sentence.LongestRow;
        while (at < end && sentence.Word(at) is { } word && Clitics.HasArticle(word, words)) at++;
        return at;
    }

    private NounPhrase Simple(NounPhraseKind kind, Sentence sentence, int first, int last, int taken, Agreement agreement)
    {
        TextRange range = TextRange.FromBounds(Clitics.Skip(text, sentence[first].Range.Start, taken), sentence[last].Range.End);
        return new NounPhrase(
            kind, first, last, range, kind == NounPhraseKind.Name ? range : null, kind == NounPhraseKind.Office ? range : null, agreement);
    }

    private static NounPhraseKind Kind(HeadKind kind) => kind switch
    {
        HeadKind.Anonymous => NounPhraseKind.Anonymous,
        HeadKind.Group => NounPhraseKind.Group,
        HeadKind.Institution => NounPhraseKind.Institution,
        HeadKind.Document => NounPhraseKind.Document,
        _ => NounPhraseKind.Office,
    };
}
