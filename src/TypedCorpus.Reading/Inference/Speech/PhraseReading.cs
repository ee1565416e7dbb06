namespace TypedCorpus.Inference.Speech;

/// <summary>Why words that are no speech stand in marks.</summary>
internal static class PhraseReading
{
    public static PhraseUse UseOf(QuoteSite site)
    {
        if (Surroundings.Names(site) is { } announced) return announced;
        if (Surroundings.IsAddressee(site) || Surroundings.IsRepeated(site)) return PhraseUse.Name;
        if (site.Content.IsTitleCase) return site.Content.Words > 3 ? PhraseUse.Title : PhraseUse.Name;
        return PhraseUse.Term;
    }
}
