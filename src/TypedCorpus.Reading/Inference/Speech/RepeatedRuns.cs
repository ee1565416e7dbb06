using TypedCorpus.Inference.Marks;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>The few words that a text has in marks more than once, as it has names.</summary>
internal static class RepeatedRuns
{
    private const int LongestName = 60;

    public static HashSet<string> Of(string text, EquatableArray<MarkedRun> runs, Vocabulary words) =>
        new(runs.Where(static run => run.Inner.Length <= LongestName)
            .GroupBy(run => RunContent.Of(text, run, words).Key, StringComparer.Ordinal)
            .Where(static same => same.Skip(1).Any())
            .Select(static same => same.Key), StringComparer.Ordinal);
}
