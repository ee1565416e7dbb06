using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>Tells names from nouns where both have capitals: der Sprecher der Polizei, Karl Huber; Umweltministerin Anna Weber.</summary>
internal sealed class CapitalisedNouns(Language language, string text)
{
    /// <summary>How many words may stand between a preposition and its noun: der Chef der größten deutschen Bank.</summary>
    private const int LongestGap = 4;

    /// <summary>How many letters the last part of a compound has.</summary>
    private const int ShortestPart = 4, LongestPart = 20;

    private readonly Vocabulary words = language.Words;
    private readonly CapitalisedNames names = new(language, text);

    /// <summary>The noun phrase of some capitalised words with what stands before them and whose or where it is after them.</summary>
    public NounPhrase Read(Sentence sentence, int start, int capitals, int end)
    {
        (int name, Head? head) = AfterHeads(sentence, capitals, end);
        bool isDescribed = start < capitals;
        if (head is null && isDescribed && end - capitals != 2) name = capitals + 1;
        bool isNamed = name < end && !words.Complements.Contains(sentence[name].Form);
        if (!isNamed && (head is not null || isDescribed))
        {
            (name, end) = AfterComplement(sentence, name);
            isNamed = name < end;
        }

        TextRange range = sentence.Range(start, end - 1);
        if (!isNamed)
        {
            return new NounPhrase(
                KindOf(head), start, end - 1, range, null,
                head is null or { Kind: HeadKind.Office } ? range : null, head?.Agreement ?? Agreement.Any);
        }
        while (name < end - 1 && !sentence[name].IsWord) name++;
        TextRange? role = start < name ? sentence.Range(start, name - 1) : null;
        return new NounPhrase(
            NounPhraseKind.Name, start, end - 1, range, sentence.Range(name, end - 1), role, head?.Agreement ?? Agreement.Any);
    }

    /// <summary>Where the name begins after nouns that tell who somebody is, and the last of these.</summary>
    private (int Name, Head? Head) AfterHeads(Sentence sentence, int capitals, int end)
    {
        (int name, Head? last) = (capitals, null);
        for (int at = capitals; at < end; at++)
        {
            if (!IsHead(sentence, at, out Head head)) continue;
            last = head with { Agreement = (last?.Agreement ?? Agreement.Any).Or(head.Agreement) };
            name = at + 1;
            if (sentence[name].Is(".")) name++;
        }

        return (Math.Min(name, end), last);
    }

    /// <summary>
    /// Where a name begins after whose or where a description is, and where it ends: at the same place if no name is there.
    /// </summary>
    private (int Name, int End) AfterComplement(Sentence sentence, int at)
    {
        if (sentence.Word(at) is not { } opening || !words.Complements.Contains(opening)) return (at, at);
        int noun = at + 1;
        while (noun - at < LongestGap && sentence[noun].IsWord && !names.IsCapitalised(sentence, noun)) noun++;
        int end = names.End(sentence, noun);
        if (end == noun) return (at, at);
        return end - noun > 2 ? (noun + 1, end) : (end, end);
    }

    private bool IsHead(Sentence sentence, int at, out Head head)
    {
        head = default;
        if (sentence.Word(at) is not { } word) return false;
        if (language.Heads.Find(word, out head)) return true;
        for (int part = Math.Max(1, word.Length - LongestPart); words.JoinsNouns && part <= word.Length - ShortestPart; part++)
            if (language.Heads.Find(word.Substring(part), out head)) return true;
        return false;
    }

    private static NounPhraseKind KindOf(Head? head) => head?.Kind switch
    {
        HeadKind.Anonymous => NounPhraseKind.Anonymous,
        HeadKind.Group => NounPhraseKind.Group,
        HeadKind.Institution => NounPhraseKind.Institution,
        HeadKind.Document => NounPhraseKind.Document,
        _ => NounPhraseKind.Office,
    };
}
