namespace TypedCorpus.Inference.Speakers.Rules;

internal static class SubjectAfterCue
{
    public static Resolution? Try(CueSite site) =>
        site.Cue.IsFinite && site.SubjectAfter is { Kind: not NounPhraseKind.Document } subject
            ? site.Discourse.Resolve(subject, site.Cue.Form.Agreement, followsCue: true)
            : null;
}
