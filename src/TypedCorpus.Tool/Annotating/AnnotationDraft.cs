using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Tool.Editing;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Annotating;

/// <summary>All that is to be added to a corpus's files.</summary>
internal sealed record AnnotationDraft(IReadOnlyList<EditedFile> Files, int Entries, int Actors, IReadOnlyList<string> WithoutHome)
{
    /// <param name="files">The corpus.</param>
    /// <param name="folder">Where it is.</param>
    /// <param name="isSound">Whether what is said of a text can be relied on.</param>
    /// <param name="read">Is told of each text when it has been read.</param>
    /// <param name="cancellation">Honoured within each text.</param>
    public static AnnotationDraft Of(
        CorpusFiles files, string folder, Func<SeedFile, bool> isSound, Action read, CancellationToken cancellation)
    {
        CorpusSettings settings = CorpusPipeline.Settings(files).Value;
        var speakers = new SpeakerGathering(settings.Roster);
        List<TextDraft> texts = [];
        List<string> withoutHome = [];
        foreach ((ReadThrough through, IReadOnlyList<InferredRun> runs) in Undecided(files, settings, isSound, read, cancellation))
        {
            if (TextDraft.Of(files, through, runs) is not { } text)
            {
                withoutHome.Add(through.Finished.Article.Text.File.Path);
                continue;
            }

            speakers.Add(through.Finished.Article, runs);
            texts.Add(text);
        }

        IReadOnlyList<InferredActor> actors = speakers.Actors();
        HashSet<string> listed = [.. settings.Roster.Actors.Select(actor => actor.Id), .. actors.Select(actor => actor.Id)];
        IEnumerable<EditedFile> roster = actors.Count == 0 ? [] : [RosterDraft.Edit(RosterOf(files, folder), actors)];
        return new AnnotationDraft(
            [.. roster, .. texts.Select(text => text.Edit(listed.Contains))],
            texts.Sum(text => text.Runs.Count), actors.Count, withoutHome);
    }

    public string Summary(bool isDryRun)
    {
        if (Files.Count == 0) return "Nothing to add: all that the rules found is decided about.";
        string what = $"{Counted.Of(Entries, "entry", "entries")} and {Counted.Of(Actors, "actor")} in {Counted.Of(Files.Count, "file")}";
        return $"{(isDryRun ? "Would add" : "Added")} {what}, each to be confirmed.";
    }

    private static ParallelQuery<(ReadThrough Through, IReadOnlyList<InferredRun> Runs)> Undecided(
        CorpusFiles files, CorpusSettings settings, Func<SeedFile, bool> isSound, Action read, CancellationToken cancellation) =>
        files.Texts.Where(isSound).AsParallel().AsOrdered().WithCancellation(cancellation).Select(text =>
        {
            ReadThrough through = CorpusPipeline.Text(files, text, settings, cancellation).Value;
            IReadOnlyList<InferredRun> runs = [.. InferredRun.Of(through.Finished.Article)];
            read();
            return (Through: through, Runs: runs);
        }).Where(text => text.Runs.Count > 0);

    private static SeedFile RosterOf(CorpusFiles files, string folder) => files.Rosters.FirstOrDefault()
        ?? new SeedFile(files.Corpus, SeedKind.Roster, "actors", Path.Combine(folder, "actors.yml"), "", "");
}
