using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Whom an Arabic sentence is about: the subject of the verb that opens it, whatever the verb means, at once or after an adverbial.
/// </summary>
internal readonly struct ArabicTopics(Language language, ArabicNounPhrases phrases)
{
    /// <summary>How many tokens may stand before the subject: its verb and what depends on that.</summary>
    private const int Reach = 6;

    private readonly Vocabulary words = language.Words;

    public NounPhrase? Of(Sentence sentence)
    {
        for (int at = 0; at < 2; at++)
            if (phrases.At(sentence, at) is { Kind: NounPhraseKind.Name } topic) return topic;
        return Marked(sentence) ?? Later(sentence);
    }

    /// <summary>أما غارسيا، فخرج; أما سالم زعيم الحزب فخرج.</summary>
    public NounPhrase? Marked(Sentence sentence) =>
        sentence.Word(0) is { } first && words.TopicMarkers.Contains(Clitics.WithoutConjunction(first, words).Stem)
            ? phrases.At(sentence, 1) ?? phrases.Bare(sentence, 1, Agreement.Any)
            : null;

    /// <summary>بدا في المؤتمر المدرب لويس غارسيا محبطاً; في وقت لاحق ظهر غارسيا.</summary>
    private NounPhrase? Later(Sentence sentence)
    {
        int start = AfterOpening(sentence);
        for (int at = start; at < start + Reach && sentence[at].IsWord; at++)
        {
            if (words.That.Contains(sentence[at].Form) || language.Cues.Contains(sentence[at].Form)) return null;
            if (phrases.At(sentence, at) is not { Kind: NounPhraseKind.Name, Name: not null } phrase) continue;
            if (at == start || !DependsOn(sentence, at - 1)) return phrase;
            at = phrase.Last;
        }

        return null;
    }

    /// <summary>Past an adverbial that a comma parts from its clause: في المقابل، بدا المدرب.</summary>
    private int AfterOpening(Sentence sentence)
    {
        if (sentence.Word(0) is not { } first || !IsAdverbial(first)) return 0;
        for (int at = 1; at <= Reach; at++)
            if (sentence[at].IsComma) return at + 1;
        return 0;
    }

    private bool IsAdverbial(string word) =>
        Clitics.WithoutConjunction(word, words).Stem is var stem
            && (words.Prepositions.Contains(stem) || words.Adverbs.Contains(stem)
                || Clitics.WithoutPreposition(stem, 0, words) is not null);

    /// <summary>Whether what follows a word belongs to it: إلى الوزير, حكومة الوزير.</summary>
    private bool DependsOn(Sentence sentence, int at) =>
        sentence.Word(at) is not { } word
            || words.Prepositions.Contains(Clitics.WithoutConjunction(word, words).Stem) || language.Heads.Contains(word)
        || words.Complements.Contains(word) || words.Objects.Contains(word);
}
