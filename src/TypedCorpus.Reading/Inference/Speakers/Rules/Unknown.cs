namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>Somebody speaks, and the text so far does not tell who.</summary>
internal static class Unknown
{
    public static Resolution? Try(CueSite site) =>
        new Resolution(null, null, site.Cue.IsFinite ? AttributionBasis.ProDrop : AttributionBasis.CarryOver);
}
