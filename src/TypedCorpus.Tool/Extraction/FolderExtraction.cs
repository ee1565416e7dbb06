using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
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
        Found<Manifest> manifest = folder.Manifest is { } corpus ? ManifestReader.Read(corpus) : new(Manifest.Empty, []);
        Found<Roster> roster = curate && folder.Roster is { } actors ? RosterReader.Read(actors) : new(Roster.Empty, []);
        output.Report(manifest.Findings);
        output.Report(roster.Findings);

        foreach (SeedFile text in folder.Texts)
        {
            TextCuration curation = curate ? new(roster.Value, folder.SidecarOf(text)) : TextCuration.None;
            output.Write(ArticleExtraction.Extract(text, curation, manifest.Value.Language, cancellation));
        }
    }
}
