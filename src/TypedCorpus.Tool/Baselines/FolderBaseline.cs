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

/// <summary>Writes the baseline of a folder. A corpus with errors gets no baseline.</summary>
internal static class FolderBaseline
{
    public static int Run(string folder, bool isDryRun, string? at, StandardStreams streams, CancellationToken cancellation)
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
        Finding[] errors =
            [.. corpus.Findings.Where(finding => finding.Rule.Severity == Severity.Error && finding.Place?.Path != before?.Path)];
        foreach (Finding error in errors) FindingLine.Write(page, error);
        if (errors.Length > 0)
        {
            streams.Say("Nothing was written: first mend these errors, for nobody should agree to a corpus that has some.");
            return ExitCode.Errors;
        }

        string path = before?.Path ?? Path.Combine(folder, BaselineFormat.FileName), old = before?.Content ?? "";
        IEnumerable<BaselineEntry> shipped = before is null ? [] : BaselineReader.Read(before).Value.Lines.Select(line => line.Entry);
        var changes = BaselineChanges.Between(shipped, corpus.Entries);
        BaselineVersion? version = BaselineVersion.Read(old)?.After(changes.Rise), written = version;
        if (at is not null && BaselineVersion.Parse(at) is { } wanted)
        {
            written = new BaselineVersion(wanted, wanted);
            if (version is not null && wanted < version.Next)
            {
                streams.Say($"Nothing was written: what has changed since {version.Current} asks for {version.Next} or later, and not for {at}.");
                return ExitCode.Errors;
            }
        }

        string content = BaselineRemarks.Keep(BaselineVersion.Without(old), BaselineWriter.Write(corpus.Entries));
        if (written is not null) content = written.Into(content);
        if (before?.Content == content)
        {
            streams.Say($"{path} is up to date.");
            return ExitCode.Success;
        }

        changes.Show(page);
        SeedFile file = before ?? new SeedFile(files.Corpus, SeedKind.Baseline, "corpus", path, "", "");
        if (!isDryRun && Write(file, content, streams) is { IsWritten: false } outcome)
        {
            streams.Say(outcome.Message);
            return ExitCode.Usage;
        }

        string advice = Advice(before is not null && at is null, changes.Rise, version);
        streams.Say($"{(isDryRun ? "Would write" : "Wrote")} {path}: {changes.Summary}.{advice}");
        return ExitCode.Success;
    }

    private static string Advice(bool isAsked, VersionRise rise, BaselineVersion? version) =>
        !isAsked || (rise == VersionRise.Patch && version is null) ? ""
        : version is null ? $" The {rise.ToString().ToLowerInvariant()} version of the package must rise."
        : version.Next > version.Current ? $" After {version.Current} the package's version must be {version.Next} or later." : "";

    private static WriteOutcome Write(SeedFile before, string content, StandardStreams streams)
    {
        lock (streams.Gate) return FileReplacement.Write(before, Encoding.UTF8.GetBytes(content));
    }
}
