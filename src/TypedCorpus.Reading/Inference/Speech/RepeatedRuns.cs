using TypedCorpus.Inference.Marks;

namespace TypedCorpus.Inference.Speech;

/// <summary>The few words that a text has in marks more than once, as it has names.</summary>
internal static class RepeatedRuns
{
    private const int LongestName = 60;

    public static HashSet<string> Of(EquatableArray<MarkedRun> runs, RunContents contents)
    {
        HashSet<string> once = new(StringComparer.Ordinal), again = new(StringComparer.Ordinal);
        for (int i = 0; i < runs.Count; i++)
            if (runs[i].Inner.Length <= LongestName && !once.Add(contents[i].Key)) again.Add(contents[i].Key);
        return again;
    }
}
