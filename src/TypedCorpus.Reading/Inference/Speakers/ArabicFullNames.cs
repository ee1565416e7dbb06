using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Full names without a title, where a given name shows that one begins and the text elsewhere lets their last word speak alone:
/// وصل جوزيف برنارد … وقال برنارد. Without the second sign a common word after a name would become one.
/// </summary>
internal sealed class ArabicFullNames(Language language, ArabicNounPhrases phrases)
{
    public IEnumerable<NounPhrase> Of(IReadOnlyList<Sentence> sentences)
    {
        var alone = new HashSet<string>(sentences.SelectMany(SpeakAlone), StringComparer.Ordinal);
        return
            from sentence in sentences
            from at in Enumerable.Range(0, sentence.Count)
            where language.Words.GivenNames.ContainsKey(sentence[at].Form)
            let name = phrases.At(sentence, at)
            where name is { Kind: NounPhraseKind.Name, Role: null } && name.Last > at && alone.Contains(sentence[name.Last].Form)
            select name;
    }

    /// <summary>The words after a verb of saying that no title explains.</summary>
    private IEnumerable<string> SpeakAlone(Sentence sentence)
    {
        for (int at = 0; at + 1 < sentence.Count; at++)
        {
            if (sentence.Word(at) is not { } verb || sentence.Word(at + 1) is not { } subject || language.Words.GivenNames.ContainsKey(subject)) continue;
            bool says = language.Cues.Contains(verb) || language.Cues.Contains(Clitics.WithoutConjunction(verb, language.Words).Stem);
            if (says && phrases.At(sentence, at + 1) is null or { Kind: NounPhraseKind.Name, Role: null }) yield return subject;
        }
    }
}
