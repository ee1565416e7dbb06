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

        var former = new FormerEntries(present);
        HashSet<BaselineEntry> listed = [];
        foreach (BaselineLine line in shipped.Lines)
        {
            BaselineEntry old = line.Entry;
            string kind = BaselineFormat.NameOf(old.Kind);
            if (former.Find(old) is not { } now)
            {
                yield return new Finding(Rules.ShippedGone, line.Place, kind, old.Id, Parenthesis(old.Description));
                continue;
            }

            if (!former.IsSame(old, now)) yield return new Finding(Rules.ShippedChanged, line.Place, kind, now.Id, Parenthesis(now.Description));
            // One that has another id is told, once, as what the baseline does not list; of its quotes nothing is.
            if (now.Id == old.Id || old.Kind == BaselineKind.Quote) listed.Add(now);
        }

        foreach (BaselineEntry entry in listed) present.Remove((entry.Kind, entry.Id));
        if (present.Count == 0) yield break;
        IEnumerable<string> named = BaselineEntries.Ordered(present.Values)
            .Take(MostNamed).Select(entry => $"{BaselineFormat.NameOf(entry.Kind)} '{entry.Id}'{FormerId(entry, shipped)}");
        string more = present.Count > MostNamed ? ", …" : "";
        yield return new Finding(
            Rules.NotShipped, Place.StartOf(path), Count(present.Count), string.Join(", ", named) + more);
    }

    private static string FormerId(BaselineEntry entry, Baseline shipped)
    {
        FormerEntry? former = entry.Formerly.FirstOrDefault(
            former => shipped.Lines.Any(line => line.Entry.Kind == entry.Kind && line.Entry.Id == former.Id));
        return former is null ? "" : $", formerly '{former.Id}'";
    }

    private static string Count(int count) => count == 1 ? "one entry" : FormattableString.Invariant($"{count} entries");

    private static string Parenthesis(string description) => description.Length == 0 ? "" : $" ({description})";
}
