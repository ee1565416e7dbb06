using System.Text.RegularExpressions;

namespace TypedCorpus.Tool.Tests.Architecture;

/// <summary>
/// The order of a project's folders: each may know itself and those before it. It is read from the page that tells people of it, where it
/// stands in a block of code: the project, then a line for each folder (<c>.</c> is the project's own), or for several that are one thing.
/// A line with an arrow is a door: a file or folder that may know a later one.
/// </summary>
internal sealed partial record FolderOrder(string Project, IReadOnlyList<string[]> Layers, IReadOnlyList<(string From, string To)> Doors)
{
    /// <summary>All orders that a page tells of.</summary>
    public static FolderOrder[] ReadAll(string page) =>
        [.. Block().Matches(page).Select(block => Read(block.Groups["project"].Value, block.Groups["lines"].Value.Split('\n')))];

    /// <summary>What runs against the order, as whoever breaks it is told.</summary>
    public IEnumerable<string> Violations(IReadOnlyCollection<Reference> references) =>
    [
        .. references.SelectMany(reference => new[] { reference.From, reference.To }).Distinct()
            .Where(file => LayerOf(file) < 0).Select(file => $"{Project}: the folder of {file} has no place in the order."),
        .. references.Where(reference => KindOf(reference) == "back")
            .Select(reference => $"{Project}/{reference}, which comes later."),
        .. Doors.Where(door => !references.Any(reference => RunsBack(reference) && IsThrough(door, reference)))
            .Select(door => $"{Project}: nothing goes through the door {door.From} → {door.To}."),
    ];

    /// <summary>How many references go from one folder to another, as a table of lines; those that run back are marked.</summary>
    public IEnumerable<string> Graph(IEnumerable<Reference> references) =>
        from reference in references
        where NameOf(reference.From) != NameOf(reference.To)
        group reference by (Kind: KindOf(reference), From: NameOf(reference.From), To: NameOf(reference.To)) into edge
        orderby edge.Key
        select $"{edge.Key.Kind,-4}{edge.Count(),6}  {edge.Key.From} → {edge.Key.To}";

    private string KindOf(Reference reference) =>
        !RunsBack(reference) ? "" : Doors.Any(door => IsThrough(door, reference)) ? "door" : "back";

    private static FolderOrder Read(string project, string[] lines)
    {
        var layers = new List<string[]>();
        var doors = new List<(string From, string To)>();
        foreach (string line in lines.Where(line => line.Length > 0))
        {
            string names = line.Trim().Split("  ", 2)[0];
            if (names.Split(" → ") is [var from, var to]) doors.Add((from, to));
            else layers.Add(names.Split(", "));
        }

        return new FolderOrder(project, layers, doors);
    }

    private bool RunsBack(Reference reference) => LayerOf(reference.From) is >= 0 and var layer && LayerOf(reference.To) > layer;

    private static bool IsThrough((string From, string To) door, Reference reference) =>
        IsIn(reference.From, door.From) && IsIn(reference.To, door.To);

    /// <summary>A file, a folder with all below it, or the files of the project's own folder.</summary>
    private static bool IsIn(string file, string place) =>
        place == "." ? !file.Contains('/') : file == place || file.StartsWith(place + "/", StringComparison.Ordinal);

    /// <summary>The nearest folder above the file that has a place in the order.</summary>
    private string? NameOf(string file) =>
        Layers.SelectMany(layer => layer).Where(folder => IsIn(file, folder)).MaxBy(folder => folder.Length);

    private int LayerOf(string file) => NameOf(file) is { } name ? Layers.ToList().FindIndex(layer => layer.Contains(name)) : -1;

    [GeneratedRegex(@"^```order (?<project>[\w.]+)\n(?<lines>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
