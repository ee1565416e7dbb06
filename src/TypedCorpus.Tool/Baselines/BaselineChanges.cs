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
        Dictionary<(BaselineKind, string), BaselineEntry> old = ById(before), now = ById(after);
        IEnumerable<(BaselineKind Kind, string Id)> ids = old.Keys.Union(now.Keys)
            .OrderBy(id => id.Item1).ThenBy(id => id.Item2, StringComparer.Ordinal);
        IEnumerable<(BaselineEntry? Old, BaselineEntry? New)> pairs = ids
            .Select(id => (old.GetValueOrDefault(id), now.GetValueOrDefault(id)));
        return new([.. pairs.Where(pair => pair.Old?.Hash != pair.New?.Hash)]);
    }

    public string Summary
    {
        get
        {
            int added = Entries.Count(pair => pair.Old is null), gone = Entries.Count(pair => pair.New is null);
            return string.Create(CultureInfo.InvariantCulture, $"{added} new, {Entries.Count - added - gone} changed, {gone} gone");
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

    private static Dictionary<(BaselineKind, string), BaselineEntry> ById(IEnumerable<BaselineEntry> entries) =>
        entries.GroupBy(entry => (entry.Kind, entry.Id)).ToDictionary(same => same.Key, same => same.First());
}
