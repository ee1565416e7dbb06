namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>
/// A participle of saying has the subject that opens its clause, where the clause has no verb of saying: المدير كان حاضراً، قائلاً.
/// </summary>
internal static class ClauseSubject
{
    public static Resolution? Try(CueSite site) =>
        site.Cue.Form.IsParticiple && site.SubjectBefore is { } subject
            ? site.Discourse.Resolve(subject, site.Cue.Form.Agreement, followsCue: false)
            : null;
}
