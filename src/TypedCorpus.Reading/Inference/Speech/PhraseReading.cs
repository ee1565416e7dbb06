namespace TypedCorpus.Inference.Speech;

/// <summary>Why words that are no speech stand in marks.</summary>
/// <param name="Use">What they are.</param>
/// <param name="Rule">What told.</param>
internal sealed record PhraseReading(PhraseUse Use, PhraseRule Rule)
{
    public static PhraseReading Of(QuoteSite site)
    {
        foreach (PhraseRule rule in PhraseRules.All)
            if (rule.Use(site) is { } use) return new PhraseReading(use, rule);
        return new PhraseReading(PhraseUse.Term, PhraseRules.Otherwise);
    }
}
