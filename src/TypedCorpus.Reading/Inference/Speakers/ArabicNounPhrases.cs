using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Reads Arabic noun phrases for speakers: a noun with what completes it (وزير الخارجية السعودي), then perhaps a name, at once or
/// between commas; or a pronoun; or a name that the text has given before.
/// </summary>
internal sealed class ArabicNounPhrases
{
    /// <summary>A description of more tokens is none; without a bound a text of nothing but titles would be read again for each.</summary>
    private const int LongestRole = 14;

    private readonly Language language;
    private readonly string text;
    private readonly Vocabulary words;
    private readonly ArabicHeads heads;
    private readonly ArabicNames names;
    private readonly PerWord<bool> mayBegin;

    public ArabicNounPhrases(Language language, string text, HashSet<string> known)
    {
        (this.language, this.text, words) = (language, text, language.Words);
        (heads, names) = (new(language), new(language, text, known));
        mayBegin = new(word => heads.MayBegin(word) || Array.Exists(word.Readings(words), reading => words.Pronouns.ContainsKey(reading.Stem)));
    }

    public NounPhrase? At(Sentence sentence, int at, bool withPreposition = false)
    {
        if (sentence[at] is not { IsWord: true, Word: var word }) return null;
        bool isDescriptive = mayBegin[word];
        foreach (Stemmed reading in word.Readings(words))
        {
            if (reading.Preposition && !withPreposition) continue;
            if (isDescriptive && words.Pronouns.TryGetValue(reading.Stem, out Agreement agreement)) return Simple(NounPhraseKind.Pronoun, sentence, at, at, reading.Length, agreement);
            if (isDescriptive && reading.Length == 0 && heads.At(sentence, at, withPreposition) is { } head) return Described(sentence, at, head);
            if (names.IsKnown(reading.Stem)) return Simple(NounPhraseKind.Name, sentence, at, Math.Max(at, names.End(sentence, at) - 1), reading.Length, Agreement.Any);
        }

        return null;
    }

    /// <summary>Words that nothing shows to be a speaker but their place and what follows them.</summary>
    public NounPhrase? Bare(Sentence sentence, int at, Agreement agreement)
    {
        if (sentence.Word(at) is not { } word || words.Objects.Contains(word)) return null;
        bool feminine = word[word.Length - 1] == 'ة';
        if (feminine && !agreement.Allows(Agreement.She)) return null;
        int end = Clitics.HasArticle(word, words) ? ArticlesEnd(sentence, at) : names.End(sentence, at);
        if (end == at || !IsClosed(sentence, end)) return null;
        return Clitics.HasArticle(word, words)
            ? Simple(NounPhraseKind.Office, sentence, at, end - 1, 0, agreement)
            : Simple(NounPhraseKind.Name, sentence, at, end - 1, 0, agreement);
    }

    private NounPhrase Described(Sentence sentence, int at, ArabicHead head)
    {
        int roleEnd = RoleEnd(sentence, at, head);
        bool personal = head.Head.Kind is HeadKind.Honorific or HeadKind.Office;
        int nameStart = roleEnd, nameEnd = names.End(sentence, roleEnd);
        // After a title a word with the article is a family name: الدكتور العوضي.
        if (nameEnd == nameStart && head.Head.Kind == HeadKind.Honorific && sentence.Word(roleEnd) is { } family && Clitics.HasArticle(family, words)) nameEnd++;
        if (personal && nameEnd == nameStart && Apposed(sentence, roleEnd) is { } apposed) (nameStart, nameEnd) = apposed;
        TextRange role = TextRange.FromBounds(Clitics.Skip(text, sentence[at].Range.Start, head.Taken), sentence[roleEnd - 1].Range.End);
        if (!personal || nameEnd == nameStart)
        {
            int last = (head.Head.Kind == HeadKind.Institution ? nameEnd : roleEnd) - 1;
            return new NounPhrase(Kind(head.Head.Kind), at, last, TextRange.FromBounds(role.Start, sentence[last].Range.End), null, role, head.Head.Agreement);
        }

        TextRange name = sentence.Range(nameStart, nameEnd - 1);
        return new NounPhrase(NounPhraseKind.Name, at, nameEnd - 1, TextRange.FromBounds(role.Start, name.End), name, role, head.Head.Agreement);
    }

    /// <summary>Where the noun's complements end: a chain of nouns closes with one that has the article, and adjectives with it follow.</summary>
    private int RoleEnd(Sentence sentence, int at, ArabicHead head)
    {
        int next = at + head.Length;
        bool closed = head.IsDefinite || head.Head.Kind == HeadKind.Honorific;
        while (true)
        {
            Token token = sentence[next];
            if (next - at >= LongestRole) return next;
            if (token.IsRun && !closed) closed = true;
            else if (!token.IsWord) return next;
            else if (Joins(sentence, next, head.Head.Kind)) (next, closed) = (next + 1, !language.Heads.Contains(sentence[next + 1].Form));
            else if (words.Complements.Contains(token.Form)) closed = false;
            else if (HasArticle(token.Form))
            {
                // An adjective agrees with its noun: after الرئيس a plural is the object of the verb.
                if (closed && head.Head.Agreement == Agreement.He && IsPlural(token.Form)) return next;
                // Another title begins another noun phrase: قال للصحافيين المدير.
                if (closed && language.Heads.Contains(Clitics.WithoutArticle(token.Form, words))) return next;
                if (head.Head.Kind == HeadKind.Honorific && names.End(sentence, next + 1) == next + 1) return next;
                closed = true;
            }
            else if (Completes(token.Form)) closed = !(Clitics.WithoutPreposition(token.Form, 0, words) is { Stem: var stem } && language.Heads.Contains(stem));
            else if (closed || names.End(sentence, next) == next && !language.Heads.Contains(token.Form)) return next;
            else closed = !language.Heads.Contains(token.Form);
            next++;
        }
    }

    /// <summary>
    /// Whether a preposition goes on with a description: مصدر مقرب من السلطات; of an office only before a name: مبعوث الأمم المتحدة إلى
    /// اليمن إسماعيل ولد الشيخ أحمد.
    /// </summary>
    private bool Joins(Sentence sentence, int at, HeadKind kind)
    {
        if (sentence.Word(at + 1) is not { } noun || !words.Prepositions.Contains(sentence[at].Form)) return false;
        bool definite = HasArticle(noun) || words.Places.Contains(noun);
        return kind is HeadKind.Anonymous or HeadKind.Group
            ? (definite || language.Heads.Contains(noun)) && words.JoiningPrepositions.Contains(sentence[at].Form)
            : kind == HeadKind.Office && definite && names.End(sentence, at + 2) > at + 2;
    }

    private static bool IsPlural(string word) => word.Length > 5 && (word.EndsWith("ين", StringComparison.Ordinal) || word.EndsWith("ون", StringComparison.Ordinal));

    private bool HasArticle(string word) =>
        Clitics.HasArticle(word, words) || Clitics.HasArticle(Clitics.WithoutConjunction(word, words).Stem, words);

    /// <summary>للأمم المتحدة, لشركة: a complement with its preposition.</summary>
    private bool Completes(string word) =>
        word[0] == 'ل' && Clitics.WithoutPreposition(word, 0, words) is { Stem: var stem }
        && !words.Addressees.Contains(Clitics.WithoutArticle(stem, words))
        && (Clitics.HasArticle(stem, words) || language.Heads.Contains(stem) || words.Places.Contains(stem));

    /// <summary>A name between commas or after "who is": رئيس المجموعة، ليف دينغوف، قبل أسبوع; متحدث هو جربا شيهو.</summary>
    private (int Start, int End)? Apposed(Sentence sentence, int at)
    {
        bool named = sentence.Word(at) is { } pronoun && words.Pronouns.ContainsKey(pronoun);
        if (!sentence[at].IsComma && !named) return null;
        int end = names.End(sentence, at + 1);
        return end > at + 1 && (sentence[end].Kind == TokenKind.Sign || IsClosed(sentence, end)) ? (at + 1, end) : null;
    }

    private int ArticlesEnd(Sentence sentence, int at)
    {
        while (sentence.Word(at) is { } word && Clitics.HasArticle(word, words)) at++;
        return at;
    }

    /// <summary>Whether a noun phrase is over: what it said begins, or another part of the clause.</summary>
    private bool IsClosed(Sentence sentence, int at)
    {
        Token token = sentence[at];
        return token.Kind != TokenKind.Word || words.That.Contains(token.Form) || words.Prepositions.Contains(token.Form)
            || words.Adverbs.Contains(token.Form) || language.Cues.Contains(token.Form) || language.Heads.Contains(token.Form)
            || (token.Form[0] is 'ل' or 'ب' && Clitics.WithoutPreposition(token.Form, 0, words) is not null);
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
