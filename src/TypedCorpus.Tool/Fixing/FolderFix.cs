using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Tool.Checking;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Editing;
using TypedCorpus.Tool.Files;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Fixing;

/// <summary>Applies what findings propose, and checks again, until there is nothing more to apply.</summary>
internal static class FolderFix
{
    /// <summary>A fix may bring another finding to light, but not without end.</summary>
    private const int MostRounds = 10;

    public static int Run(string folder, bool all, StandardStreams streams, CancellationToken cancellation)
    {
        using var page = new Page(streams);
        using var answers = new StreamReader(streams.Input, leaveOpen: true);
        var session = new FixSession(page, all ? null : new Prompt(page, answers));
        (int applied, bool hasFailed) = (0, false);
        FolderReading reading = CorpusFolder.Whole(folder);
        reading.Report(streams);
        Finding[] findings = [.. Find()];
        for (int round = 0; round < MostRounds && !session.HasQuit; round++)
        {
            IReadOnlyList<Fix> fixes = session.Review(findings, reading.Opener());
            if (fixes.Count == 0) break;
            foreach (IGrouping<string, Fix> file in fixes.GroupBy(fix => fix.File.Path))
            {
                TextEdit[] edits = [.. file.Select(fix => fix.Edit)];
                SeedFile read = file.First().File;
                WriteOutcome outcome = new EditedFile(read, [.. edits, .. MarkedEntries.Remarked(read, edits)]).Write(streams);
                if (outcome.IsWritten) applied += file.Count();
                else streams.Say(outcome.IsOutdated ? outcome.Message + " It is read again." : outcome.Message);
                if (outcome is not { IsWritten: false, IsOutdated: false }) continue;
                session.Close(file.Key);
                hasFailed = true;
            }

            // The files have changed by what was written here, and perhaps by somebody else meanwhile.
            reading = CorpusFolder.Whole(folder);
            findings = [.. Find()];
        }

        int errors = findings.Count(finding => finding.Rule.Severity == Severity.Error);
        string next = errors > 0 ? $": run 'corpus check {folder}'" : "";
        streams.Say($"{Counted.Of(applied, "proposal")} applied; {Counted.Of(errors, "error")} left{next}.");
        return hasFailed ? ExitCode.Usage : reading.CodeOr(errors > 0 ? ExitCode.Errors : ExitCode.Success);

        IEnumerable<Finding> Find() => FolderCheck.Find(reading.Files, folder, streams, cancellation);
    }
}
