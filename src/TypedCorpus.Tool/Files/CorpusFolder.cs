using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tool.Files;

/// <summary>A corpus's folder on disk.</summary>
internal static class CorpusFolder
{
    /// <summary>The corpora that paths name: whole folders, and the parts of folders that single texts lie in.</summary>
    public static IEnumerable<CorpusFiles> Of(IEnumerable<string> paths) =>
        from path in paths
        let whole = Directory.Exists(path)
        group Path.GetFileName(path) by (Root: whole ? path : FolderOf(path), Whole: whole) into named
        select named.Key.Whole ? Whole(named.Key.Root) : Part(named.Key.Root, [.. named]);

    public static CorpusFiles Whole(string root) => Create(root, FolderEntry.Below(root, SearchOption.AllDirectories));

    /// <summary>Some texts of a folder, with what the folder says of them and of all.</summary>
    private static CorpusFiles Part(string root, HashSet<string> names)
    {
        FolderEntry[] entries = [.. FolderEntry.Below(root, SearchOption.TopDirectoryOnly)];
        HashSet<string> keys = [.. entries.Where(entry => names.Contains(Path.GetFileName(entry.Path))).Select(text => text.Key)];
        return Create(root, entries.Where(entry => entry.Kind is SeedKind.Roster or SeedKind.Manifest || keys.Contains(entry.Key)));
    }

    private static CorpusFiles Create(string root, IEnumerable<FolderEntry> entries)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        return new CorpusFiles(name, entries.Select(entry => entry.Identify(name)), SeedBytes.Open);
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".";
}
