using TypedCorpus.Checks;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tool.Baselines;

/// <summary>Remarks that people wrote into a baseline, which stay before the entry that they stood before.</summary>
internal static class BaselineRemarks
{
    /// <param name="before">The baseline as it was.</param>
    /// <param name="now">What it is to hold, with LF alone.</param>
    /// <returns>The same with the remarks; at the end those whose entry is gone.</returns>
    public static string Keep(string before, string now)
    {
        string[] lines = now.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> heads = [.. lines.Where(IsRemark)];
        Dictionary<string, string[]> remarks = Read(before, heads).GroupBy(pair => pair.Entry)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Remark).ToArray(), StringComparer.Ordinal);
        List<string> kept = [];
        foreach (string line in lines)
        {
            if (!IsRemark(line) && remarks.Remove(KeyOf(line), out string[]? own)) kept.AddRange(own);
            kept.Add(line);
        }

        kept.AddRange(remarks.Values.SelectMany(left => left));
        return string.Concat(kept.Select(line => line + "\n"));
    }

    /// <summary>Each remark with the entry after it; with none at the end.</summary>
    private static IEnumerable<(string Entry, string Remark)> Read(string before, HashSet<string> heads)
    {
        List<string> waiting = [];
        foreach (string line in TextLine.Of(before).Select(line => line.Range.Of(before)).Where(line => !heads.Contains(line)))
        {
            if (IsRemark(line)) waiting.Add(line);
            if (IsRemark(line) || string.IsNullOrWhiteSpace(line)) continue;
            foreach (string remark in waiting) yield return (KeyOf(line), remark);
            waiting.Clear();
        }

        foreach (string remark in waiting) yield return ("", remark);
    }

    private static bool IsRemark(string line) => line.StartsWith('#');

    private static string KeyOf(string line) => line.Split(BaselineFormat.Separator, 2)[0];
}
