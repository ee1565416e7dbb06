using TypedCorpus.Inference.Marks;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speech;

/// <summary>
/// The few words that a text has in marks more than once, as it has names; none where the language sets no names in marks.
/// </summary>
internal static class RepeatedRuns
{
    private const int LongestName = 60;

    public static HashSet<string> Of(EquatableArray<MarkedRun> runs, RunContents contents, Vocabulary words)
    {
        HashSet<string> once = new(StringComparer.Ordinal), again = new(StringComparer.Ordinal);
        for (int i = 0; i < runs.Count && words.MarksSetOffNames; i++)
            if (runs[i].Inner.Length <= LongestName && contents[i].Key is { } key && !once.Add(key)) again.Add(key);
        return again;
    }
}
