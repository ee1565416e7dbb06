namespace TypedCorpus.Inference.Speakers.Rules;

/// <summary>A document of which the text says no author speaks for whoever spoke last: وجاء في البيان.</summary>
internal static class DocumentOfLastSpeaker
{
    public static Resolution? Try(CueSite site) =>
        DocumentAuthor.Speaks(site) && site.Discourse.Memory.Last is { } last
            ? new Resolution(last, null, AttributionBasis.Document)
            : null;
}
