namespace TypedCorpus.Inference.Speakers.Rules;

internal static class SubjectBeforeCue
{
    public static Resolution? Try(CueSite site) =>
        site.Cue.IsFinite && site.SubjectBefore is { } subject
            ? site.Discourse.Resolve(subject, site.Cue.Form.Agreement, followsCue: false)
            : null;
}
