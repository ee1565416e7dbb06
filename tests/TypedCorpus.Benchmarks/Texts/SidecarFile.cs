namespace TypedCorpus.Benchmarks.Texts;

/// <summary>A sidecar that gives the first quotation of a text to somebody.</summary>
internal static class SidecarFile
{
    /// <summary>As many words are a quotation, and no name or term.</summary>
    private const int Words = 4;

    /// <returns><see langword="null"/> if the text has no quotation that stands in it once.</returns>
    public static string? Of(string text, (char Open, char Close) marks, string speaker)
    {
        for (int open = text.IndexOf(marks.Open); open >= 0; open = text.IndexOf(marks.Open, open + 1))
        {
            int close = text.IndexOf(marks.Close, open);
            if (close < 0) return null;
            string exact = text[(open + 1)..close];
            if (exact.Count(' ') >= Words && text.IndexOf(exact, close, StringComparison.Ordinal) < 0)
                return $"quotes:\n  - exact: \"{exact}\"\n    speaker: {speaker}\n    kind: mixed\n";
        }

        return null;
    }
}
