namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>A verb that carries its subject in itself goes with the last speaker whom it agrees with: وتساءل.</summary>
internal static class DroppedSubject
{
    public static Resolution? Try(CueSite site) =>
        site.Discourse.Grammar.DropsSubjects
            && site.Discourse.Memory.LastAgreeing(site.Cue.Form.Agreement, site.Discourse.Cast) is { } speaker
            ? new Resolution(speaker, null, AttributionBasis.ProDrop)
            : null;
}
