using TypedCorpus.Diagnostics;

namespace TypedCorpus.Checks;

/// <summary>Tells what of a corpus is no longer, or not yet, as its baseline says.</summary>
internal static class BaselineComparison
{
    private const int MostNamed = 3;

    /// <param name="path">Where the baseline is, for what it does not list.</param>
    /// <param name="shipped">What was agreed.</param>
    /// <param name="entries">What there is.</param>
    public static IEnumerable<Finding> Compare(string path, Baseline shipped, IEnumerable<BaselineEntry> entries)
    {
        var present = new Dictionary<(BaselineKind, string), BaselineEntry>();
        // Where two articles take one id, that is told elsewhere.
        foreach (BaselineEntry entry in entries) present[(entry.Kind, entry.Id)] = entry;

        foreach (BaselineLine line in shipped.Lines)
        {
            BaselineEntry old = line.Entry;
            string kind = BaselineFormat.NameOf(old.Kind);
            if (!present.TryGetValue((old.Kind, old.Id), out BaselineEntry? now))
                yield return new Finding(Rules.ShippedGone, line.Place, kind, old.Id, Parenthesis(old.Description));
            else if (!string.Equals(now.Hash, old.Hash, StringComparison.OrdinalIgnoreCase))
                yield return new Finding(Rules.ShippedChanged, line.Place, kind, old.Id, Parenthesis(now.Description));
            present.Remove((old.Kind, old.Id));
        }

        if (present.Count == 0) yield break;
        IEnumerable<string> named = BaselineEntries.Ordered(present.Values)
            .Take(MostNamed).Select(entry => $"{BaselineFormat.NameOf(entry.Kind)} '{entry.Id}'");
        string more = present.Count > MostNamed ? ", …" : "";
        yield return new Finding(
            Rules.NotShipped, Place.StartOf(path), Count(present.Count), string.Join(", ", named) + more);
    }

    private static string Count(int count) => count == 1 ? "one entry" : FormattableString.Invariant($"{count} entries");

    private static string Parenthesis(string description) => description.Length == 0 ? "" : $" ({description})";
}
