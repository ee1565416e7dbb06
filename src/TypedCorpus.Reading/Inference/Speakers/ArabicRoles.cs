using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>How far a description goes: a noun with what completes it, وزير الخارجية السعودي, before the name.</summary>
internal sealed class ArabicRoles(Language language, string text, HashSet<string> known)
{
    /// <summary>A description of more tokens is none; without a bound a text of nothing but titles would be read again for each.</summary>
    private const int LongestRole = 14;

    private readonly Vocabulary words = language.Words;
    private readonly ArabicHeads heads = new(language);
    private readonly ArabicNames names = new(language, text, known);

    /// <summary>Where the noun's complements end: a chain of nouns closes with one that has the article, and adjectives with it follow.</summary>
    public int End(Sentence sentence, int at, ArabicHead head)
    {
        int next = at + head.Length;
        bool closed = head.IsDefinite || head.Head.Kind == HeadKind.Honorific;
        while (true)
        {
            Token token = sentence[next];
            if (next - at >= LongestRole) return next;
            if (token.IsRun && !closed) closed = true;
            else if (!token.IsWord) return next;
            else if (Joins(sentence, next, head.Head.Kind, open: !closed || (next == at + head.Length && !head.IsDefinite))) (next, closed) = (next + 1, !language.Heads.Contains(sentence[next + 1].Form));
            else if (names.IsFullName(sentence, next)) return next;
            else if (Placed(sentence, next, head.Head.Kind) is { } end) return end;
            else if (words.Complements.Contains(token.Form)) closed = false;
            else if (IsQualifier(sentence, next, head)) closed |= head.IsDefinite;
            else if (HasArticle(token.Form))
            {
                // An honorific in the construct state has its complement next: نقيب الأطباء غسان عبود.
                bool construct = !closed || (next == at + head.Length && !head.IsDefinite && (names.End(sentence, next + 1) > next + 1 || Titled(sentence, next + 1) is not null));
                // An adjective agrees with its noun: after الرئيس a plural is the object of the verb.
                if (!construct && head.Head.Agreement == Agreement.He && IsPlural(token.Form)) return next;
                // Another title begins another noun phrase: قال للصحافيين المدير.
                if (!construct && language.Heads.Contains(Clitics.WithoutArticle(token.Form, words))) return next;
                if (head.Head.Kind == HeadKind.Honorific && names.End(sentence, next + 1) == next + 1 && Titled(sentence, next + 1) is null) return next;
                closed = true;
            }
            else if (Completes(token.Form)) closed = !(Clitics.WithoutPreposition(token.Form, 0, words) is { Stem: var stem } && language.Heads.Contains(stem));
            else if (closed || names.End(sentence, next) == next && !language.Heads.Contains(token.Form)) return next;
            // مصدر حكومي مطلع: of a nameless source several adjectives may tell.
            else closed = !language.Heads.Contains(token.Form) && !(head.Head.Kind == HeadKind.Anonymous && sentence[next + 1].IsWord && !names.IsClosed(sentence, next + 1) && (!sentence[next + 2].IsWord || words.That.Contains(sentence[next + 2].Form)));
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
            : kind == HeadKind.Office && definite && names.End(sentence, at + 2) > at + 2;
    }

    /// <summary>
    /// The end of a place or field that a preposition joins to an office, if a name or a further title follows: المبعوث إلى منطقة القرن
    /// الأفريقي كارل أندرسون; مدير الفرع بالمنطقة الدكتور فهد.
    /// </summary>
    private int? Placed(Sentence sentence, int at, HeadKind kind)
    {
        if (kind is not (HeadKind.Office or HeadKind.Honorific) || sentence.Word(at) is not { } word) return null;
        bool apart = words.Prepositions.Contains(word);
        if (!apart && !(word[0] == 'ب' && Clitics.WithoutPreposition(word, 0, words) is { Stem: var noun } && HasArticle(noun))) return null;
        int end = at + 1;
        if (apart && sentence.Word(end) is { } first && (words.Complements.Contains(first) || words.Places.Contains(first) || heads.At(sentence, end, withPreposition: false) is { Head.Kind: HeadKind.Institution })) end++;
        while (sentence.Word(end) is { } next && HasArticle(next) && !language.Heads.Contains(Clitics.WithoutArticle(next, words))) end++;
        return end > at + (apart ? 1 : 0) && (names.IsFullName(sentence, end) || Titled(sentence, end) is not null) ? end : null;
    }

    /// <summary>A noun for a person that after another is an adjective, with the article as that one has it: المحلل السياسي, مسؤول كبير.</summary>
    private bool IsQualifier(Sentence sentence, int at, ArabicHead head) =>
        Clitics.WithoutArticle(sentence[at].Form, words) is var bare && words.Qualifiers.Contains(bare)
        && (bare.Length < sentence[at].Form.Length) == (head.IsDefinite || HasArticle(sentence[at - 1].Form));

    private static bool IsPlural(string word) => word.Length > 5 && (word.EndsWith("ين", StringComparison.Ordinal) || word.EndsWith("ون", StringComparison.Ordinal));

    private bool HasArticle(string word) =>
        Clitics.HasArticle(word, words) || Clitics.HasArticle(Clitics.WithoutConjunction(word, words).Stem, words);

    /// <summary>للأمم المتحدة, لشركة: a complement with its preposition.</summary>
    private bool Completes(string word) =>
        word[0] == 'ل' && Clitics.WithoutPreposition(word, 0, words) is { Stem: var stem }
        && !words.Addressees.Contains(Clitics.WithoutArticle(stem, words))
        && (Clitics.HasArticle(stem, words) || language.Heads.Contains(stem) || words.Places.Contains(stem));

    /// <summary>A name with a further title after an office: رئيس الهيئة المهندس باسل النعماني.</summary>
    public (int Start, int End)? Titled(Sentence sentence, int at)
    {
        if (heads.At(sentence, at, withPreposition: false) is not { Taken: 0, IsDefinite: true, Head.Kind: HeadKind.Honorific } title) return null;
        int start = End(sentence, at, title), end = names.End(sentence, start);
        return end > start ? (start, end) : null;
    }
}
