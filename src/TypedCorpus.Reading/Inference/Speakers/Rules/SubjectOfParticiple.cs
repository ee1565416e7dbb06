namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>A participle of saying has the subject that it adjoins: "with protesters chanting".</summary>
internal static class SubjectOfParticiple
{
    public static Resolution? Try(CueSite site) =>
        site.Cue.Form.IsParticiple && site.Discourse.Grammar.SubjectOfParticiple(site.Sentence, site.Cue) is { } subject
            ? site.Discourse.Resolve(subject, site.Cue.Form.Agreement, followsCue: false)
            : null;
}
