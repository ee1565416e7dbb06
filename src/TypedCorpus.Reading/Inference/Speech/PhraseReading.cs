namespace TypedCorpus.Inference.Speech;

/// <summary>Why words that are no speech stand in marks.</summary>
internal static class PhraseReading
{
    public static PhraseUse UseOf(QuoteSite site)
    {
        PhraseUse? announced = Surroundings.Names(site);
        if (announced == PhraseUse.Title) return PhraseUse.Title;
        if (site.Discourse.Cast.IsRosterName(site.Run.Inner)) return PhraseUse.Name;
        if (announced is { } use) return use;
        if (Surroundings.IsAddressee(site) || Surroundings.IsRepeated(site)) return PhraseUse.Name;
        if (site.Content.IsTitleCase) return site.Content.Words > 3 ? PhraseUse.Title : PhraseUse.Name;
        return PhraseUse.Term;
    }
}
