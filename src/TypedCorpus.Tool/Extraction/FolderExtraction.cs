using TypedCorpus.Checks;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Files;

namespace TypedCorpus.Tool.Extraction;

/// <summary>Extracts from files and folders.</summary>
internal static class FolderExtraction
{
    public static int Run(
        IReadOnlyList<string> paths, bool curate, ArticleForm form, StandardStreams streams, CancellationToken cancellation)
    {
        var output = new ExtractionWriter(streams, form);
        foreach (FolderReading folder in CorpusFolder.Of(paths))
        {
            foreach (string note in folder.Notes) streams.Say(note);
            foreach (string message in folder.Unreadable) output.Miss(message);
            Write(folder.Files, curate, output, cancellation);
        }

        return output.ExitCode;
    }

    private static void Write(CorpusFiles folder, bool curate, ExtractionWriter output, CancellationToken cancellation)
    {
        IEnumerable<SeedFile> shared = curate ? [.. folder.Manifests, .. folder.Rosters] : folder.Manifests;
        Found<CorpusSettings> settings = CorpusSettings.Read(folder.Corpus, shared);
        output.Report(settings.Findings);
        if (curate) output.Report(SidecarPairing.Check(folder.All));

        foreach (SeedFile text in folder.Texts.Select(folder.Open))
        {
            output.Write(curate
                ? Curated(text, folder.SidecarOf(text), settings.Value, output.Watch, cancellation)
                : UncuratedFlow.Run(text, settings.Value, output.Watch, cancellation));
        }
    }

    private static Found<CuratedArticle> Curated(
        SeedFile text, SeedFile? sidecar, CorpusSettings settings, Action<RunReading>? watch, CancellationToken cancellation)
    {
        Found<Sidecar>? decisions = sidecar is null ? null : ArticlePipeline.ReadSidecar(sidecar);
        (ReadThrough through, EquatableArray<Finding> findings) =
            ArticlePipeline.Run(text, decisions?.Value, settings, watch, cancellation);
        return new(through.Finished.Article, [.. decisions?.Findings ?? [], .. findings]);
    }
}
