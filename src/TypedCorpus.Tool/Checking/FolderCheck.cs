using TypedCorpus.Diagnostics;
using TypedCorpus.Pipeline;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Files;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Checking;

/// <summary>Checks a folder and prints what is wrong: findings to the output, how many there are to the errors.</summary>
internal static class FolderCheck
{
    public static int Run(string folder, Severities severities, bool withInfo, StandardStreams streams, CancellationToken cancellation)
    {
        FolderReading reading = CorpusFolder.Whole(folder);
        CorpusFiles files = reading.Files;
        reading.Report(streams);
        Severity least = withInfo ? Severity.Info : Severity.Warning;
        Finding[] findings =
        [
            .. Find(reading, folder, streams, cancellation)
                .Select(severities.Apply).OfType<Finding>().Where(finding => finding.Rule.Severity >= least),
        ];
        using (var page = new Page(streams))
            foreach (Finding finding in findings) FindingLine.Write(page, finding);

        int errors = findings.Count(finding => finding.Rule.Severity == Severity.Error);
        int warnings = findings.Count(finding => finding.Rule.Severity == Severity.Warning);
        streams.Say($"{Counted.Of(files.Texts.Count(), "text")}: {Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}.");
        ShowWay(findings, streams);
        return reading.CodeOr(errors > 0 ? ExitCode.Errors : ExitCode.Success);
    }

    /// <summary>To whom sits before it, the way to the pages; programs know it.</summary>
    private static void ShowWay(Finding[] findings, StandardStreams streams)
    {
        if (findings.Length > 0 && streams.IsErrorTerminal)
            streams.Say($"What it means, and how to mend it: corpus explain {findings.MaxBy(finding => finding.Rule.Severity)!.Rule.Id}");
    }

    /// <summary>All findings of a folder, in the order of places.</summary>
    public static IEnumerable<Finding> Find(FolderReading reading, string folder, StandardStreams streams, CancellationToken cancellation)
    {
        CorpusFiles files = reading.Files;
        int texts = files.Texts.Count();
        EquatableArray<Finding> findings = ProgressBar.Show(
            streams, "Checking", texts, read => CorpusPipeline.Check(files, withEntries: false, read, cancellation)).Findings;
        if (texts > 0) return [.. findings, .. UnreadFiles.Check(reading.Others)];
        string unread = UnreadFiles.Among(reading.Others) is var (count, _)
            ? $"; {count} there, which is no kind of file that is read"
            : "";
        return [.. findings, new Finding(Rules.CorpusWithoutTexts, null, files.Corpus, folder, unread)];
    }
}
