using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers.Rules;

internal static class SubjectAfterCue
{
    public static Resolution? Try(CueSite site) =>
        site.Cue.IsFinite && site.SubjectAfter is { Kind: not NounPhraseKind.Document } subject && !IsAsked(site, subject)
            ? site.Discourse.Resolve(subject, site.Cue.Form.Agreement, followsCue: true)
            : null;

    /// <summary>After a request of somebody who has spoken, several people with the article are those asked: ودعا العلماء إلى.</summary>
    private static bool IsAsked(CueSite site, NounPhrase subject) =>
        subject.Kind == NounPhraseKind.Group && site.Cue is { IsJoined: true, Form: { Kind: CueKind.Request, Agreement: var agreement } }
        && Clitics.HasArticle(site.Sentence[subject.First].Form, site.Discourse.Language.Words)
        && site.Discourse.Memory.LastAgreeing(agreement, site.Discourse.Cast) is not null;
}
