namespace TypedCorpus.Curation.Attributing;

/// <summary>Finds the words that a person named as the cue of a quote.</summary>
internal static class CueSearch
{
    /// <summary>The nearest before the quote in its paragraph, or else the nearest after it.</summary>
    public static TextRange? Find(QuoteSetting setting, string cue)
    {
        foreach (TextRange range in setting.FindBefore(cue)) return range;
        foreach (TextRange range in setting.FindAfter(cue)) return range;
        return null;
    }
}
