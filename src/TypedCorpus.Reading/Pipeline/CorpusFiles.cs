using TypedCorpus.Model;

namespace TypedCorpus.Pipeline;

/// <summary>The files of a corpus. They are opened when they are needed: a corpus may have very many.</summary>
/// <remarks>Of two files for one thing, which is an error, the one whose path comes first is read.</remarks>
internal sealed class CorpusFiles
{
    private readonly ILookup<SeedKind, SeedFile> kinds;
    private readonly ILookup<string, SeedFile> sidecars;
    private readonly Func<SeedFile, SeedFile> open;

    /// <param name="corpus">The name of the corpus.</param>
    /// <param name="files">Its files, perhaps without their content.</param>
    /// <param name="open">Gives a file with its content.</param>
    public CorpusFiles(string corpus, IEnumerable<SeedFile> files, Func<SeedFile, SeedFile> open)
    {
        (Corpus, this.open) = (corpus, open);
        All = [.. files.OrderBy(file => file.Key, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal)];
        kinds = All.ToLookup(file => file.Kind);
        sidecars = kinds[SeedKind.Sidecar].ToLookup(file => file.Key, StringComparer.Ordinal);
    }

    public string Corpus { get; }

    /// <summary>All files, perhaps without their content.</summary>
    public IReadOnlyList<SeedFile> All { get; }

    /// <summary>The texts, perhaps without their content.</summary>
    public IEnumerable<SeedFile> Texts => kinds[SeedKind.Text];

    public IEnumerable<SeedFile> Sidecars => kinds[SeedKind.Sidecar].Select(open);

    public IEnumerable<SeedFile> Manifests => kinds[SeedKind.Manifest].Select(open);

    public IEnumerable<SeedFile> Rosters => kinds[SeedKind.Roster].Select(open);

    public IEnumerable<SeedFile> Baselines => kinds[SeedKind.Baseline].Select(open);

    public SeedFile Open(SeedFile file) => open(file);

    public SeedFile? SidecarOf(SeedFile text) => sidecars[text.Key].Select(open).FirstOrDefault();
}
