using System.Text;
using TypedCorpus.Checks;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Tool.Checking;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Files;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Baselines;

/// <summary>Writes the baseline of a folder. A corpus with errors is nothing to agree to.</summary>
internal static class FolderBaseline
{
    public static int Run(string folder, bool isDryRun, StandardStreams streams, CancellationToken cancellation)
    {
        FolderReading reading = CorpusFolder.Whole(folder);
        CorpusFiles files = reading.Files;
        reading.Report(streams);
        if (reading.Unreadable.Count > 0)
        {
            streams.Say("Nothing was written: the baseline of a corpus is that of all its files.");
            return ExitCode.Usage;
        }

        SeedFile? before = files.Baselines.FirstOrDefault();
        CheckedCorpus corpus = ProgressBar.Show(
            streams, "Checking", files.Texts.Count(), read => CorpusPipeline.Check(files, withEntries: true, read, cancellation));

        using var page = new Page(streams);
        // What is wrong with the baseline itself is mended by writing it.
        Finding[] errors =
            [.. corpus.Findings.Where(finding => finding.Rule.Severity == Severity.Error && finding.Place?.Path != before?.Path)];
        foreach (Finding error in errors) FindingLine.Write(page, error);
        if (errors.Length > 0)
        {
            streams.Say("Nothing was written: first mend these errors, for nobody should agree to a corpus that has some.");
            return ExitCode.Errors;
        }

        string path = Path.Combine(folder, BaselineFormat.FileName);
        SeedFile file = before ?? new SeedFile(files.Corpus, SeedKind.Baseline, "corpus", path, "", "");
        return Agree(file, corpus.Entries, isDryRun, page, streams);
    }

    /// <summary>Shows what is to change in the baseline, which is empty where there was none, and writes it.</summary>
    private static int Agree(
        SeedFile before, EquatableArray<BaselineEntry> entries, bool isDryRun, Page page, StandardStreams streams)
    {
        string content = BaselineRemarks.Keep(before.Content, BaselineWriter.Write(entries));
        if (before.Content == content)
        {
            streams.Say($"{before.Path} is up to date.");
            return ExitCode.Success;
        }

        IEnumerable<BaselineEntry> old = BaselineReader.Read(before).Value.Lines.Select(line => line.Entry);
        var changes = BaselineChanges.Between(old, entries);
        changes.Show(page);
        if (!isDryRun && Write(before, content, streams) is { End: not WriteEnd.Written } outcome)
        {
            streams.Say(outcome.Message);
            return ExitCode.Usage;
        }

        streams.Say($"{(isDryRun ? "Would write" : "Wrote")} {before.Path}: {changes.Summary}.");
        return ExitCode.Success;
    }

    private static WriteOutcome Write(SeedFile before, string content, StandardStreams streams)
    {
        lock (streams.Gate) return FileReplacement.Write(before, Encoding.UTF8.GetBytes(content));
    }
}
