using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Reading;

namespace TypedCorpus.Tool.Files;

/// <summary>A corpus's folder on disk. Its texts are read one at a time, so that a large corpus need not fit in memory.</summary>
internal sealed class CorpusFolder
{
    private readonly ILookup<SeedKind, FolderEntry> entries;
    private readonly ILookup<string, FolderEntry> sidecars;

    private CorpusFolder(string root, IEnumerable<FolderEntry> entries)
    {
        Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        this.entries = entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToLookup(entry => entry.Kind);
        sidecars = this.entries[SeedKind.Sidecar].ToLookup(entry => entry.Key, StringComparer.Ordinal);
    }

    public string Name { get; }

    public IEnumerable<SeedFile> Manifests => Read(SeedKind.Manifest);

    public IEnumerable<SeedFile> Rosters => Read(SeedKind.Roster);

    public IEnumerable<SeedFile> Texts => Read(SeedKind.Text);

    /// <summary>What is wrong with the folder as such: a sidecar that lies beside no text.</summary>
    public IEnumerable<Finding> Findings =>
        SidecarPairing.Check(entries.SelectMany(kind => kind).Select(entry => entry.Identify(Name)));

    /// <summary>The folders that paths name: whole folders, and those that single texts lie in.</summary>
    public static IEnumerable<CorpusFolder> Of(IEnumerable<string> paths) =>
        from path in paths
        let whole = Directory.Exists(path)
        group Path.GetFileName(path) by (Root: whole ? path : FolderOf(path), Whole: whole) into named
        select named.Key.Whole ? Whole(named.Key.Root) : Part(named.Key.Root, [.. named]);

    public SeedFile? SidecarOf(SeedFile text) => sidecars[text.Key].FirstOrDefault()?.Read(Name);

    private static CorpusFolder Whole(string root) => new(root, FolderEntry.Below(root, SearchOption.AllDirectories));

    /// <summary>Some texts of a folder, with what the folder says of them and of all.</summary>
    private static CorpusFolder Part(string root, HashSet<string> names)
    {
        FolderEntry[] entries = [.. FolderEntry.Below(root, SearchOption.TopDirectoryOnly)];
        HashSet<string> keys = [.. entries.Where(entry => names.Contains(Path.GetFileName(entry.Path))).Select(text => text.Key)];
        return new(root, entries.Where(entry => entry.Kind is SeedKind.Roster or SeedKind.Manifest || keys.Contains(entry.Key)));
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".";

    private IEnumerable<SeedFile> Read(SeedKind kind) => entries[kind].Select(entry => entry.Read(Name));
}
