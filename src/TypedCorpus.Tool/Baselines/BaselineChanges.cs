using System.Globalization;
using Spectre.Console;
using TypedCorpus.Checks;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Baselines;

/// <summary>How a baseline differs from the one before.</summary>
internal sealed record BaselineChanges(IReadOnlyList<(BaselineEntry? Old, BaselineEntry? New)> Entries)
{
    public static BaselineChanges Between(IEnumerable<BaselineEntry> before, IEnumerable<BaselineEntry> after)
    {
        Dictionary<(BaselineKind, string), BaselineEntry> now = ById(after), added = new(now);
        var former = new FormerEntries(now);
        List<(BaselineEntry? Old, BaselineEntry? New)> pairs = [];
        foreach (BaselineEntry old in ById(before).Values)
        {
            BaselineEntry? same = former.Find(old);
            if (same is not null) added.Remove((same.Kind, same.Id));
            // What a renamed actor said is what it was.
            bool isTold = same is null || !former.IsSame(old, same) || (same.Id != old.Id && old.Kind != BaselineKind.Quote);
            if (isTold) pairs.Add((old, same));
        }

        pairs.AddRange(added.Values.Select(entry => ((BaselineEntry?)null, (BaselineEntry?)entry)));
        return new([.. pairs.OrderBy(pair => (pair.Old ?? pair.New)!.Kind).ThenBy(pair => (pair.Old ?? pair.New)!.Id, StringComparer.Ordinal)]);
    }

    /// <summary>What was there and is not, or is not as it was, but for another id.</summary>
    public VersionRise Rise => Entries.Any(pair => pair.Old is not null && !IsRenamed(pair)) ? VersionRise.Major
        : Entries.Count > 0 ? VersionRise.Minor : VersionRise.Patch;

    public string Summary
    {
        get
        {
            int added = Entries.Count(pair => pair.Old is null), gone = Entries.Count(pair => pair.New is null), renamed = Entries.Count(IsRenamed);
            int changed = Entries.Count - added - gone - renamed;
            string counts = string.Create(CultureInfo.InvariantCulture, $"{added} new, {changed} changed, {gone} gone");
            return renamed == 0 ? counts : string.Create(CultureInfo.InvariantCulture, $"{counts}, {renamed} renamed");
        }
    }

    public void Show(Page page)
    {
        foreach ((BaselineEntry? old, BaselineEntry? now) in Entries)
        {
            if (old is not null) page.Line("- " + BaselineWriter.Line(old), Color.Red);
            if (now is not null) page.Line("+ " + BaselineWriter.Line(now), Color.Green);
        }
    }

    private static bool IsRenamed((BaselineEntry? Old, BaselineEntry? New) pair) =>
        pair is ({ } old, { } now)
        && now.Formerly.Any(former => former.Id == old.Id && string.Equals(former.Hash, old.Hash, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<(BaselineKind, string), BaselineEntry> ById(IEnumerable<BaselineEntry> entries) =>
        entries.GroupBy(entry => (entry.Kind, entry.Id)).ToDictionary(same => same.Key, same => same.First());
}
