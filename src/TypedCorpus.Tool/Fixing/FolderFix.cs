using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;
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
        int applied = 0;
        Finding[] findings = [.. Find()];
        for (int round = 0; round < MostRounds && !session.HasQuit; round++)
        {
            IReadOnlyList<Fix> fixes = session.Review(findings, Opener(CorpusFolder.Whole(folder)));
            if (fixes.Count == 0) break;
            foreach (IGrouping<string, Fix> file in fixes.GroupBy(fix => fix.File.Path))
                new EditedFile(file.First().File, [.. file.Select(fix => fix.Edit)]).Write();
            applied += fixes.Count;
            findings = [.. Find()];
        }

        int errors = findings.Count(finding => finding.Rule.Severity == Severity.Error);
        streams.Error.WriteLine($"{Counted.Of(applied, "proposal")} applied; {Counted.Of(errors, "error")} left{(errors > 0 ? $": run 'corpus check {folder}'" : "")}.");
        return errors > 0 ? ExitCode.Errors : ExitCode.Success;

        IEnumerable<Finding> Find() => FolderCheck.Find(CorpusFolder.Whole(folder), folder, streams, cancellation);
    }

    private static Func<string, SeedFile> Opener(CorpusFiles files)
    {
        Dictionary<string, SeedFile> byPath = files.All.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Dictionary<string, SeedFile> opened = new(StringComparer.Ordinal);
        return path => opened.TryGetValue(path, out SeedFile? file) ? file : opened[path] = files.Open(byPath[path]);
    }
}
