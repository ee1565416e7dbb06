namespace TypedCorpus.Inference.Speech;

/// <summary>Why words that are no speech stand in marks.</summary>
/// <param name="Use">What they are.</param>
/// <param name="Rule">What told.</param>
internal sealed record PhraseReading(PhraseUse Use, PhraseRule Rule)
{
    public static PhraseReading Of(QuoteSite site)
    {
        for (int i = 0; i < PhraseRules.All.Count; i++)
            if (PhraseRules.All[i].Use(site) is { } use) return new PhraseReading(use, PhraseRules.All[i]);
        return new PhraseReading(PhraseUse.Term, PhraseRules.Otherwise);
    }
}
