namespace TypedCorpus.Inference.Speakers.Rules;

internal static class SubjectBeforeCue
{
    public static Resolution? Try(CueSite site) =>
        site.Cue.IsFinite && site.Discourse.Grammar.SubjectBefore(site.Sentence, site.Cue) is { } subject
            ? site.Discourse.Resolve(subject, site.Cue.Form.Agreement, followsCue: false)
            : null;
}
