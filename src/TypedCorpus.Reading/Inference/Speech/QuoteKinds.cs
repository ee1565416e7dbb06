using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>Tells quotes in full from reports with a quoted part.</summary>
internal static class QuoteKinds
{
    public static QuoteKind Of(QuoteSite site)
    {
        if (site.HasColon || site.HasThatDirectly || site.Before is null) return QuoteKind.Direct;
        if (site.After is not null && site.Governing == site.After) return QuoteKind.Direct;
        bool says = site.Before.Cue.Form.Kind is CueKind.Say or CueKind.Continue or CueKind.Ask;
        return says && site.Gap == 0 ? QuoteKind.Direct : QuoteKind.Mixed;
    }
}
