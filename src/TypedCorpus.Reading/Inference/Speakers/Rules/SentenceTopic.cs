using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>
/// A participle, a noun of saying or a joined verb goes with whom the sentence is about, if it opens with a verb that is none of saying:
/// ووقف الوزير … قائلاً; اكتفى الوزير بالقول; وصل الوزير … وقال.
/// </summary>
internal static class SentenceTopic
{
    /// <summary>The subject is the first word, or follows a verb and what may open a sentence: وهنا تدخل الوزير.</summary>
    private const int Reach = 3;

    public static Resolution? Try(CueSite site) =>
        site.Discourse.Grammar.DropsSubjects && Refers(site) && (Topic(site) ?? site.Discourse.Grammar.Topic(site.Sentence)) is { } topic
            && topic.Last < site.Cue.First && topic.Agreement.Allows(site.Cue.Form.Agreement)
            ? site.Discourse.Resolve(topic, site.Cue.Form.Agreement, followsCue: false)
            : null;

    private static bool Refers(CueSite site) =>
        site.Cue.Form.IsParticiple || Describes(site) || site.Cue.Form.Kind == CueKind.Saying
        || (site.Cue.IsFinite && site.Before.Count == 0);

    /// <summary>وهو يقول describes whom the sentence is about.</summary>
    private static bool Describes(CueSite site) =>
        site.Sentence.Word(site.Cue.First - 1) is { } word
            && Clitics.WithoutConjunction(word, site.Discourse.Language.Words) is { Length: > 0, Stem: var pronoun }
        && site.Discourse.Language.Words.Pronouns.ContainsKey(pronoun);

    /// <summary>The person or body that opens the sentence, or follows the verb that does.</summary>
    public static NounPhrase? Topic(CueSite site)
    {
        for (int at = 0; at < Reach; at++)
            if (site.Discourse.Grammar.At(site.Sentence, at)
                is { Kind: NounPhraseKind.Name or NounPhraseKind.Office or NounPhraseKind.Institution } topic)
            {
                return topic;
            }
        return null;
    }
}
