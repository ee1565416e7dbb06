using TypedCorpus.Reading;

namespace TypedCorpus.Tool.Files;

/// <summary>A corpus's folder on disk. Its texts are read one at a time, so that a large corpus need not fit in memory.</summary>
internal sealed class CorpusFolder
{
    private readonly ILookup<SeedKind, FolderEntry> entries;
    private readonly ILookup<string, FolderEntry> sidecars;

    private CorpusFolder(string root, SearchOption depth, Func<FolderEntry, bool> chosen)
    {
        Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        entries = Directory.EnumerateFiles(root, "*", depth)
            .Select(path => FolderEntry.At(root, path))
            .OfType<FolderEntry>()
            .Where(entry => entry.Kind != SeedKind.Text || chosen(entry))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ToLookup(entry => entry.Kind);
        sidecars = entries[SeedKind.Sidecar].ToLookup(entry => entry.Key, StringComparer.Ordinal);
    }

    public string Name { get; }

    public IEnumerable<SeedFile> Manifests => Read(SeedKind.Manifest);

    public IEnumerable<SeedFile> Rosters => Read(SeedKind.Roster);

    public IEnumerable<SeedFile> Texts => Read(SeedKind.Text);

    /// <summary>
    /// The folders that paths name. A text on its own belongs to the folder it lies in, with the curation there; the folder is then
    /// not searched further down.
    /// </summary>
    public static IEnumerable<CorpusFolder> Of(IEnumerable<string> paths) =>
        from path in paths
        let whole = Directory.Exists(path)
        group Path.GetFileName(path) by (Root: whole ? path : FolderOf(path), Whole: whole) into named
        let files = named.ToHashSet(StringComparer.Ordinal)
        select named.Key.Whole
            ? new CorpusFolder(named.Key.Root, SearchOption.AllDirectories, _ => true)
            : new CorpusFolder(named.Key.Root, SearchOption.TopDirectoryOnly, entry => files.Contains(Path.GetFileName(entry.Path)));

    public SeedFile? SidecarOf(SeedFile text) => sidecars[text.Key].FirstOrDefault()?.Read(Name);

    private IEnumerable<SeedFile> Read(SeedKind kind) => entries[kind].Select(entry => entry.Read(Name));

    private static string FolderOf(string file) => Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".";
}
