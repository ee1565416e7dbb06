using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Flow;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Reading;
using TypedCorpus.Tool.Files;

namespace TypedCorpus.Tool.Extraction;

/// <summary>Extracts from files and folders.</summary>
internal static class FolderExtraction
{
    public static int Run(IReadOnlyList<string> paths, bool curate, ArticleForm form, StandardStreams streams, CancellationToken cancellation)
    {
        var output = new ExtractionWriter(streams, form);
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
            output.Write(curate
                ? Curated(text, folder.SidecarOf(text), settings.Value, output.Watch, cancellation)
                : UncuratedFlow.Run(text, settings.Value, output.Watch, cancellation));
        }
    }

    private static Found<CuratedArticle> Curated(
        SeedFile text, SeedFile? sidecar, CorpusSettings settings, Action<RunReading>? watch, CancellationToken cancellation)
    {
        if (sidecar is null) return ArticleFlow.Run(text, null, settings, watch, cancellation);
        (Sidecar decisions, EquatableArray<Finding> reading) = Guard.Run(sidecar, Sidecar.Empty, () => SidecarReader.Read(sidecar));
        (CuratedArticle article, EquatableArray<Finding> findings) = ArticleFlow.Run(text, decisions, settings, watch, cancellation);
        return new(article, [.. reading, .. findings]);
    }
}
