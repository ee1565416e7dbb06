using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Flow;
using TypedCorpus.Reading;
using TypedCorpus.Tool.Files;

namespace TypedCorpus.Tool.Extraction;

/// <summary>Extracts from files and folders.</summary>
internal static class FolderExtraction
{
    public static int Run(IReadOnlyList<string> paths, bool curate, StandardStreams streams, CancellationToken cancellation)
    {
        using var output = new ExtractionWriter(streams);
        foreach (CorpusFolder folder in CorpusFolder.Of(paths)) Write(folder, curate, output, cancellation);
        return output.ExitCode;
    }

    private static void Write(CorpusFolder folder, bool curate, ExtractionWriter output, CancellationToken cancellation)
    {
        IEnumerable<SeedFile> shared = curate ? [.. folder.Manifests, .. folder.Rosters] : folder.Manifests;
        Found<CorpusSettings> settings = CorpusSettings.Read(folder.Name, shared);
        output.Report(settings.Findings);
        if (curate) output.Report(folder.Findings);

        foreach (SeedFile text in folder.Texts)
        {
            (Sidecar? sidecar, EquatableArray<Finding> findings) = curate ? ReadSidecar(folder.SidecarOf(text)) : Uncurated;
            (CuratedArticle article, EquatableArray<Finding> found) = ArticleFlow.Run(text, sidecar, settings.Value, cancellation);
            output.Write(new(article, [.. findings, .. found]));
        }
    }

    /// <summary>An empty sidecar, and not none, so that the decisions of front matter do not count either.</summary>
    private static (Sidecar?, EquatableArray<Finding>) Uncurated => (Sidecar.Empty, []);

    private static (Sidecar?, EquatableArray<Finding>) ReadSidecar(SeedFile? file)
    {
        if (file is null) return (null, []);
        (Sidecar sidecar, EquatableArray<Finding> findings) = Guard.Run(file, Sidecar.Empty, () => SidecarReader.Read(file));
        return (sidecar, findings);
    }
}
