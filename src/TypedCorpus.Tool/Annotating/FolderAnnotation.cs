using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Tool.Checking;
using TypedCorpus.Tool.Commands;
using TypedCorpus.Tool.Editing;
using TypedCorpus.Tool.Files;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Annotating;

/// <summary>Drafts what a person has not decided yet in a corpus, and shows what it wrote.</summary>
internal static class FolderAnnotation
{
    /// <summary>Errors about names only: what was read of the article or actor is still right.</summary>
    private static readonly Rule[] AboutNames = [Rules.DuplicateMember, Rules.ReservedMember, Rules.DuplicateArticleId, Rules.NoMemberName];

    public static int Run(string folder, bool isDryRun, StandardStreams streams, CancellationToken cancellation)
    {
        FolderReading reading = CorpusFolder.Whole(folder);
        CorpusFiles files = reading.Files;
        reading.Report(streams);
        int texts = files.Texts.Count();
        using var page = new Page(streams);
        CheckedCorpus checkedFiles = ProgressBar.Show(
            streams, "Checking", texts, read => CorpusPipeline.Check(files, withEntries: false, read, cancellation));
        Finding[] errors = Errors(checkedFiles.Findings);
        foreach (Finding error in errors) FindingLine.Write(page, error);

        HashSet<string> broken =
            [.. errors.Where(error => !AboutNames.Contains(error.Rule)).Select(error => error.Place?.Path).OfType<string>()];
        if (files.All.Any(file => file.Kind is SeedKind.Roster or SeedKind.Manifest && broken.Contains(file.Path)))
            return Refuse(streams, "Nothing was written: first mend these errors, for all texts are read by what is said there.");

        AnnotationDraft draft = ProgressBar.Show(streams, "Reading", texts, read => AnnotationDraft.Of(
            files, folder, text => !broken.Contains(text.Path) && !broken.Contains(files.SidecarOf(text)?.Path ?? ""), read, cancellation));
        Finding[] worse = [.. Errors(CheckWith(draft.Files, files, cancellation)).Except(errors)];
        foreach (Finding error in worse) FindingLine.Write(page, error);
        if (worse.Length > 0)
            return Refuse(streams, "Nothing was written: with the drafts there would be these errors. "
                + "Perhaps a file is written in a way that they do not fit into.");

        foreach (EditedFile file in draft.Files)
        {
            EditPage.ShowAdditions(page, file);
            if (isDryRun || file.Write(streams) is not { IsWritten: false } outcome) continue;
            // What is written already is whole in itself: the roster comes first, and no sidecar depends on another.
            streams.Say(outcome.Message);
            streams.Say("No more was written. Annotate again to go on.");
            return ExitCode.Usage;
        }

        if (broken.Count > 0) streams.Say("Texts with errors were left out: mend them, then annotate again.");
        foreach (string path in draft.WithoutHome)
            streams.Say($"'{path}' can have no sidecar, for its name is a roster's or a manifest's.");
        streams.Say(draft.Summary(isDryRun));
        return reading.CodeOr(errors.Length > 0 ? ExitCode.Errors : ExitCode.Success);
    }

    /// <summary>The corpus as it would be with edited files, before they are written.</summary>
    private static EquatableArray<Finding> CheckWith(IEnumerable<EditedFile> edited, CorpusFiles files, CancellationToken cancellation)
    {
        Dictionary<string, SeedFile> results = edited.ToDictionary(file => file.File.Path, file => file.Result, StringComparer.Ordinal);
        IEnumerable<SeedFile> all = files.All.Where(file => !results.ContainsKey(file.Path)).Concat(results.Values);
        var corpus = new CorpusFiles(files.Corpus, all, file => results.GetValueOrDefault(file.Path) ?? files.Open(file));
        return CorpusPipeline.Check(corpus, withEntries: false, read: null, cancellation).Findings;
    }

    private static Finding[] Errors(IEnumerable<Finding> findings) =>
        [.. findings.Where(finding => finding.Rule.Severity == Severity.Error)];

    private static int Refuse(StandardStreams streams, string why)
    {
        streams.Say(why);
        return ExitCode.Errors;
    }
}
