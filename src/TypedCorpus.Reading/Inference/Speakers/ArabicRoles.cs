using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>How far a description goes: a noun with what completes it, وزير الخارجية السعودي, before the name.</summary>
internal sealed class ArabicRoles(Language language, string text, WordSet known)
{
    /// <summary>A description of more tokens is none; without a bound a text of nothing but titles would be read again for each.</summary>
    private const int LongestRole = 14;

    /// <summary>How many tokens a place or body has that a preposition joins.</summary>
    private const int LongestPlace = 6;

    /// <summary>As many titles follow each other at most.</summary>
    private const int MostTitles = 3;

    /// <summary>
    /// How deep descriptions stand in each other: whether one ends may hang on the title after it, and where that ends on a further one.
    /// A text of titles and places would be read to its end for each of them.
    /// </summary>
    private const int Deepest = 3;

    private readonly Vocabulary words = language.Words;
    private readonly ArabicHeads heads = new(language);
    private readonly ArabicNames names = new(language, text, known);

    /// <summary>
    /// Where the noun's complements end: a chain of nouns closes with one that has the article, and adjectives with it follow.
    /// </summary>
    public int End(Sentence sentence, int at, ArabicHead head) => End(sentence, at, head, depth: 0);

    private int End(Sentence sentence, int at, ArabicHead head, int depth)
    {
        int next = at + head.Length;
        bool closed = head.IsDefinite
            || (head.Head.Kind == HeadKind.Honorific
                && !(sentence.Word(next) is { } body && language.Heads.Find(body, out Head of) && of.Kind == HeadKind.Institution));
        while (true)
        {
            Token token = sentence[next];
            if (next - at >= LongestRole) return next;
            if (token.IsRun && !closed) closed = true;
            else if (token.Is(".") && next == at + 1 && sentence[at].Form.Length == 1) closed = true;
            else if (!token.IsWord || IsOutside(token.Form)) return next;
            else if (Joins(sentence, next, head.Head.Kind, open: !closed || (next == at + head.Length && !head.IsDefinite)))
                (next, closed) = (next + 1, !language.Heads.Contains(sentence[next + 1].Form));
            else if (names.IsFullName(sentence, next)) return next;
            else if (Placed(sentence, next, head.Head.Kind, depth) is { } end) return end;
            else if (words.Complements.Contains(token.Form)) closed = false;
            else if (Clitics.WithoutEnding(token.Form, words) is { } owned && words.Complements.Contains(owned)) closed = true;
            else if (IsQualifier(sentence, next, head)) closed |= head.IsDefinite;
            else if (!closed && Namesake(sentence, next) is { } namesake) (next, closed) = (namesake - 1, true);
            else if (next == at + head.Length && !head.IsDefinite && IsOwner(sentence, next)) closed = true;
            else if (HasArticle(token.Form)
                && language.Heads.Find(Clitics.WithoutArticle(token.Form, words), sentence, next, out _) is > 1 and var length)
            {
                (next, closed) = (next + length - 1, true);
            }
            else if (HasArticle(token.Form))
            {
                // An honorific in the construct state has its complement next: نقيب الأطباء غسان عبود.
                bool construct = !closed || (next == at + head.Length && !head.IsDefinite);
                // An adjective agrees with its noun: after الرئيس a plural is the object of the verb.
                if (!construct && head.Head.Agreement is Agreement.He or Agreement.She
                    && (head.IsDefinite && head.Head.Agreement == Agreement.He && IsBrokenPlural(token)
                        || IsPlural(token.Form) && !IsPlural(sentence[next - 1].Form)))
                {
                    return next;
                }
                // Another title begins another noun phrase: قال للصحافيين المدير.
                if (!construct && IsTitle(token.Form)
                    && !(sentence.Word(next - 1) is { } complement && complement.StartsWith("لل", StringComparison.Ordinal)))
                {
                    return next;
                }
                bool isFurther = next > at + head.Length
                    && (head.IsDefinite ? IsPersonal(sentence[at].Form) : words.Places.Contains(sentence[next - 1].Form));
                if (!construct && isFurther && !IsAdjective(token.Form, of: sentence[next - 1].Form)) return next;
                if (MayTakeFamily(sentence, at, head) && !Completes(sentence, next + 1)
                    && names.End(sentence, next + 1) == next + 1 && Titled(sentence, next + 1, mayBeOffice: true, depth + 1) is null)
                {
                    return next;
                }
                closed = true;
            }
            else if (Completes(sentence, next)
                && !(head is { IsDefinite: false, Head.Kind: HeadKind.Honorific } && names.End(sentence, next + 1) == next + 1))
            {
                (next, closed) = Completed(sentence, next);
            }
            else if (closed
                || names.End(sentence, next) == next && !language.Heads.Contains(token.Form) && !words.BeforeNames.Contains(token.Form))
            {
                return next;
            }
            // مصدر حكومي مطلع: of a nameless source several adjectives may tell.
            else
                closed = !language.Heads.Contains(token.Form) && !sentence[next + 1].IsRun
                    && !(sentence.Word(next + 1) is { } noun && language.Heads.Contains(noun))
                    && !(head.Head.Kind == HeadKind.Anonymous && sentence[next + 1].IsWord && !names.IsClosed(sentence, next + 1)
                        && (!sentence[next + 2].IsWord || words.That.Contains(sentence[next + 2].Form)));
            next++;
        }
    }

    /// <summary>
    /// Whether a preposition goes on with a description: مصدر مقرب من السلطات; of an office only before a name: سفيرة النرويج إلى
    /// الأردن سلمى الخطيب.
    /// </summary>
    private bool Joins(Sentence sentence, int at, HeadKind kind, bool open)
    {
        if (sentence.Word(at + 1) is not { } noun || !words.Prepositions.Contains(sentence[at].Form)) return false;
        bool definite = HasArticle(noun) || words.Places.Contains(noun);
        return kind is HeadKind.Anonymous or HeadKind.Group || open
            ? (definite || language.Heads.Contains(noun)) && words.JoiningPrepositions.Contains(sentence[at].Form)
            : kind is HeadKind.Office or HeadKind.Honorific && definite && names.End(sentence, at + 2) > at + 2;
    }

    /// <summary>
    /// The end of a place, field or body that a preposition joins to an office, if a name or a further title follows: المبعوث إلى منطقة
    /// القرن الأفريقي كارل أندرسون; مدير الفرع بالمنطقة الدكتور فهد; القيادي في حركة «النور» سالم.
    /// </summary>
    private int? Placed(Sentence sentence, int at, HeadKind kind, int depth)
    {
        if (kind is not (HeadKind.Office or HeadKind.Honorific) || sentence.Word(at) is not { } word) return null;
        bool apart = words.Prepositions.Contains(word);
        if (!apart && !(word[0] == 'ب' && Clitics.WithoutPreposition(word, 0, words) is { Stem: var noun } && IsPlaceOrBody(noun)))
            return null;
        int end = at + 1;
        while (end - at <= LongestPlace
            && (sentence[end].IsRun
                || (sentence.Word(end) is { } next
                    && (IsPlaceOrBody(next) || (end > at + 1 && sentence.Word(end + 1) is { } after && HasArticle(after)))
                    && !IsPersonal(next) && !names.IsFullName(sentence, end))))
        {
            end++;
        }
        return end > at + (apart ? 1 : 0)
            && (names.IsFullName(sentence, end) || Titled(sentence, end, mayBeOffice: true, depth + 1) is not null)
            ? end
            : null;
    }

    private bool IsPlaceOrBody(string word) =>
        HasArticle(word) || words.Places.Contains(word) || words.Complements.Contains(word) || language.Heads.Contains(word);

    /// <summary>
    /// A noun for a person that after another is an adjective, with the article as that one has it: المحلل السياسي, مسؤول كبير.
    /// </summary>
    private bool IsQualifier(Sentence sentence, int at, ArabicHead head) =>
        Clitics.WithoutArticle(sentence[at].Form, words) is var bare && words.Qualifiers.Contains(bare)
        && (bare.Length < sentence[at].Form.Length) == (head.IsDefinite || HasArticle(sentence[at - 1].Form));

    /// <summary>Whom a body is called after: مدير جامعة الملك فيصل الدكتور غسان.</summary>
    private int? Namesake(Sentence sentence, int at) =>
        sentence.Word(at - 1) is { } body
            && (words.Complements.Contains(body) || (language.Heads.Find(body, out Head head) && head.Kind == HeadKind.Institution))
        && heads.At(sentence, at, withPreposition: false) is { Taken: 0, IsDefinite: true, Length: 1, Head.Kind: HeadKind.Honorific }
        && names.End(sentence, at + 1) is var end && end > at + 1
            ? end
            : null;

    /// <summary>After الدكتور a word with the article is a family name, after الباحث it is an adjective.</summary>
    public bool MayTakeFamily(Sentence sentence, int at, ArabicHead head) => head.IsDefinite &&
        Array.Exists(
            sentence[at].Word.Readings(words), reading => words.TitlesOfFamilies.Contains(Clitics.WithoutArticle(reading.Stem, words)))
        && sentence.Word(at + 1) is { } family && !words.Qualifiers.Contains(Clitics.WithoutArticle(family, words));

    private bool IsPersonal(string word) =>
        language.Heads.Find(Clitics.WithoutArticle(word, words), out Head head) && head.Kind is HeadKind.Honorific or HeadKind.Office;

    /// <summary>
    /// After a title and its adjective a further word with the article is one only if it shows it: الرئيس اليمني السابق, المفوضية العليا,
    /// but not الرئيس اليمني الأطراف.
    /// </summary>
    private bool IsAdjective(string word, string of) =>
        (of is [.., 'ة'] && word is [.., 'ة' or 'ا' or 'ى'])
            || Clitics.WithoutArticle(word, words) is var bare
                && (words.Qualifiers.Contains(bare)
                    || (bare.Length > 3 && (bare[bare.Length - 1] == 'ي' || bare.EndsWith("ية", StringComparison.Ordinal))));

    private bool IsTitle(string word) => language.Heads.Contains(Clitics.WithoutArticle(word, words));

    /// <summary>A place, or a club or firm before a full name: مدرب يوفنتوس ماسيمو كونتي.</summary>
    private bool IsOwner(Sentence sentence, int at) =>
        words.Places.Contains(sentence[at].Form)
            || (!HasArticle(sentence[at].Form) && !words.NameParticles.Contains(sentence[at].Form) && names.IsFullName(sentence, at + 1));

    /// <summary>المواطنين.</summary>
    private static bool IsPlural(string word) =>
        word.Length > 5 && (word.EndsWith("ين", StringComparison.Ordinal) || word.EndsWith("ون", StringComparison.Ordinal));

    /// <summary>الأطراف, but الإنسان.</summary>
    private bool IsBrokenPlural(Token token) =>
        token.Form is { Length: 7 } word && word[2] == 'ا' && word[5] == 'ا'
            && text.IndexOf('أ', token.Range.Start, token.Range.Length) >= 0;

    private bool HasArticle(string word) =>
        Clitics.HasArticle(word, words) || Clitics.HasArticle(Clitics.WithoutConjunction(word, words).Stem, words);

    /// <summary>الذي, الخميس: words that have the article, or look like it, and belong to no description.</summary>
    private bool IsOutside(string word) =>
        words.ClauseOpeners.Contains(word) || words.Adverbs.Contains(word);

    /// <summary>للأمم المتحدة, لشركة, لحقوق الإنسان: a complement with its preposition. Several people are rather spoken to.</summary>
    private bool Completes(Sentence sentence, int at)
    {
        if (sentence.Word(at) is not { } word || word[0] != 'ل' || Clitics.WithoutPreposition(word, 0, words) is not { Stem: var stem })
            return false;
        string bare = Clitics.WithoutArticle(stem, words);
        if (words.Addressees.Contains(bare)) return Clitics.HasArticle(stem, words) && names.IsFullName(sentence, at + 1);
        bool isHead = language.Heads.Find(bare, out Head head);
        if (isHead && head.Kind == HeadKind.Group) return false;
        return isHead || Clitics.HasArticle(stem, words) || words.Places.Contains(stem) || words.Complements.Contains(stem)
            || (sentence.Word(at + 1) is { } next && Clitics.HasArticle(next, words) && !IsOutside(next));
    }

    /// <summary>The last token of such a complement, and whether no further noun need follow.</summary>
    private (int Last, bool Closed) Completed(Sentence sentence, int at)
    {
        string stem = Clitics.WithoutPreposition(sentence[at].Form, 0, words)!.Value.Stem;
        int length = language.Heads.Find(Clitics.WithoutArticle(stem, words), sentence, at, out _);
        return (at + Math.Max(length, 1) - 1, HasArticle(stem) || words.Places.Contains(stem));
    }

    /// <summary>
    /// A name with a further title or office after an office: رئيس الهيئة المهندس باسل النعماني, ولي العهد وزير الداخلية الأمير سعود.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where the further title may begin.</param>
    /// <param name="mayBeOffice">Whether it may be an office with a complement; after a title alone that is somebody else: استقبل الوزير
    /// سفير اليابان.</param>
    public (int Start, int End)? Titled(Sentence sentence, int at, bool mayBeOffice = true) => Titled(sentence, at, mayBeOffice, depth: 0);

    private (int Start, int End)? Titled(Sentence sentence, int at, bool mayBeOffice, int depth)
    {
        for (int further = 0; further < MostTitles && depth <= Deepest; further++)
        {
            if (heads.At(sentence, at, withPreposition: false) is not { Taken: 0, Head.Kind: HeadKind.Honorific or HeadKind.Office } title)
                return null;
            if (!title.IsDefinite && (title.Head.Kind == HeadKind.Honorific || !mayBeOffice)) return null;
            int start = End(sentence, at, title, depth), end = names.End(sentence, start);
            if (end > start) return (start, end);
            at = start;
        }

        return null;
    }
}
