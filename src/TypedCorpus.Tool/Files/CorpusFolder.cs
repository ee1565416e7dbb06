using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tool.Files;

/// <summary>A corpus's folder on disk.</summary>
internal static class CorpusFolder
{
    /// <summary>The corpora that paths name: whole folders, and the parts of folders that single texts lie in.</summary>
    public static IEnumerable<FolderReading> Of(IEnumerable<string> paths) =>
        from path in paths
        let whole = Directory.Exists(path)
        group path by (Root: whole ? path : FolderOf(path), Whole: whole) into named
        select named.Key.Whole ? Whole(named.Key.Root) : Part(named.Key.Root, named);

    public static FolderReading Whole(string root)
    {
        FolderWalk walk = FolderWalk.Of(root);
        FolderReading reading = Create(root, walk.Entries);
        return reading with { Others = walk.Others, Notes = walk.Notes, Unreadable = [.. walk.Unreadable, .. reading.Unreadable] };
    }

    /// <summary>Some texts of a folder, with what the folder says of them and of all. What is named is meant, whatever its name.</summary>
    private static FolderReading Part(string root, IEnumerable<string> texts)
    {
        FolderEntry[] named = [.. texts.Select(path => FolderEntry.AtNamed(root, path)).OfType<FolderEntry>().Distinct()];
        HashSet<string> keys = [.. named.Select(text => text.Key)];
        IEnumerable<FolderEntry> beside = Directory.EnumerateFiles(root).Select(path => FolderEntry.At(root, path)).OfType<FolderEntry>();
        FolderEntry[] about = [.. beside.Where(entry => entry.Kind != SeedKind.Text && (!entry.IsOfText || keys.Contains(entry.Key)))];
        return Create(root, [.. named, .. about.Where(entry => entry.Kind != SeedKind.Baseline)]);
    }

    /// <exception cref="IOException">What is said there of all texts cannot be read: nothing could be said of any.</exception>
    private static FolderReading Create(string root, IReadOnlyList<FolderEntry> entries)
    {
        (FolderEntry Entry, string Why)[] closed =
        [
            .. from entry in entries let why = FileNature.ProblemOf(entry.Path) where why is not null select (entry, why),
        ];
        foreach ((FolderEntry entry, string why) in closed)
            if (entry.Kind is SeedKind.Roster or SeedKind.Manifest) throw new IOException(why);

        HashSet<string> lost = [.. closed.Where(file => file.Entry.IsOfText).Select(file => file.Entry.Key)];
        bool isBaselineLost = closed.Any(file => file.Entry.Kind == SeedKind.Baseline) || lost.Count > 0;
        bool IsRead(FolderEntry entry) => entry.IsOfText ? !lost.Contains(entry.Key) : entry.Kind != SeedKind.Baseline || !isBaselineLost;

        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        var first = new FirstReading();
        var files = new CorpusFiles(name, entries.Where(IsRead).Select(entry => entry.Identify(name)), first.Open);
        return new FolderReading(files, first, Others: [], Notes: [], Unreadable: [.. closed.Select(file => file.Why)]);
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".";
}
