using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// Full names without a title, where a given name shows that one begins and the text elsewhere lets their last word speak alone:
/// وصل جوزيف برنارد … وقال برنارد. Without the second sign a common word after a name would become one.
/// </summary>
internal sealed class ArabicFullNames(Language language, ArabicNounPhrases phrases)
{
    private static readonly WordTrait Saying = new(static (word, language) => language.Cues.Contains(word.Form)
        || language.Cues.Contains(Clitics.WithoutConjunction(word.Form, language.Words).Stem));

    public IEnumerable<NounPhrase> Of(IEnumerable<Sentence> sentences)
    {
        // Before names are known elsewhere: a name that the text introduces with a title speaks alone too.
        var alone = new HashSet<string>(StringComparer.Ordinal);
        foreach (Sentence sentence in sentences) AddAlone(sentence, alone);
        return Of(sentences, alone);
    }

    private IEnumerable<NounPhrase> Of(IEnumerable<Sentence> sentences, HashSet<string> alone)
    {
        foreach (Sentence sentence in sentences)
        {
            for (int at = 0; at < sentence.Count; at++)
            {
                if (sentence[at] is { IsWord: true, Word: var first } && ArabicNames.IsGivenName(first, language)
                    && phrases.At(sentence, at) is { Kind: NounPhraseKind.Name, Role: null } name
                    && name.Last > at && alone.Contains(sentence[name.Last].Form)) yield return name;
            }
        }
    }

    /// <summary>The words after a verb of saying that no title explains.</summary>
    private void AddAlone(Sentence sentence, HashSet<string> alone)
    {
        for (int at = 0; at + 1 < sentence.Count; at++)
        {
            if (sentence[at] is not { IsWord: true, Word: var verb } || !Saying.Of(verb, language)
                || sentence[at + 1] is not { IsWord: true, Word: var subject } || ArabicNames.IsGivenName(subject, language))
            {
                continue;
            }
            if (phrases.At(sentence, at + 1) is null or { Kind: NounPhraseKind.Name, Role: null }) alone.Add(subject.Form);
        }
    }
}
