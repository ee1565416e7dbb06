using TypedCorpus.Checks;
using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Pipeline;

/// <summary>
/// All steps of a corpus, one after the other and without a compiler. It calls the same functions as the generator's pipeline, so both find
/// the same.
/// </summary>
internal static class CorpusPipeline
{
    /// <param name="files">The corpus.</param>
    /// <param name="withEntries">Whether what a baseline would say is wanted, though the corpus may have none.</param>
    /// <param name="read">Is told of each text when it has been read; perhaps on several threads at once.</param>
    /// <param name="cancellation">Honoured within each text.</param>
    public static CheckedCorpus Check(CorpusFiles files, bool withEntries, Action? read, CancellationToken cancellation)
    {
        (CorpusSettings settings, EquatableArray<Finding> inSettings) = Settings(files);
        SeedFile[] baselines = [.. files.Baselines];
        bool needsEntries = withEntries || baselines.Length > 0;
        CheckedText[] texts =
        [
            .. files.Texts.AsParallel().AsOrdered().WithCancellation(cancellation).Select(text =>
            {
                CheckedText result = CheckedText.Of(files, text, settings, needsEntries, cancellation);
                read?.Invoke();
                return result;
            }),
        ];
        LinkedCorpus linked = CorpusLinker.Link(
            files.Corpus, settings.Manifest, settings.Roster, texts.Select(text => text.Summary), cancellation);
        EquatableArray<BaselineEntry> entries = needsEntries
            ? [.. BaselineEntries.OfActors(linked), .. texts.SelectMany(text => text.Entries)]
            : [];
        IEnumerable<Finding> found =
        [
            .. inSettings,
            .. files.Sidecars.SelectMany(file => ArticlePipeline.ReadSidecar(file).Findings),
            .. texts.SelectMany(text => text.Findings),
            .. Whole(files, linked, texts),
            .. baselines.SelectMany(file => Shipped(file, entries)),
        ];
        return new CheckedCorpus(linked, entries, found.OrderBy(finding => finding, Finding.ByPlace).ToEquatableArray());
    }

    public static Found<CorpusSettings> Settings(CorpusFiles files) =>
        CorpusSettings.Read(files.Corpus, [.. files.Manifests, .. files.Rosters]);

    /// <summary>The steps of one text. Errors in the YAML of its sidecar are not among the findings.</summary>
    public static Found<ReadThrough> Text(CorpusFiles files, SeedFile text, CorpusSettings settings, CancellationToken cancellation)
    {
        Sidecar? sidecar = files.SidecarOf(text) is { } file ? ArticlePipeline.ReadSidecar(file).Value : null;
        return ArticlePipeline.Run(files.Open(text), sidecar, settings, watch: null, cancellation);
    }

    private static IEnumerable<Finding> Whole(CorpusFiles files, LinkedCorpus linked, CheckedText[] texts) =>
    [
        .. Guard.Check(place: null, () => NameCheck.Check([.. texts.Select(text => text.Names)], static _ => true)),
        .. Guard.Check(place: null, () => SidecarPairing.Check(files.All)),
        .. Guard.Check(place: null, () => MemberCheck.Check(linked, files.All)),
        .. Guard.Check(place: null, () => RosterUse.Check(linked, files.Rosters.Select(RosterPlaces.Read).FirstOrDefault())),
        .. Guard.Check(place: null, () => CorpusCompleteness.Check(linked, files.All)),
        // Only the project says whether texts become literals. Tables that are too large are too large either way.
        .. Guard.Check(place: null, () => LiteralBudget.Check(place: null, [Stored(linked, texts)], TextStorage.Resource)),
    ];

    private static StoredCorpus Stored(LinkedCorpus linked, CheckedText[] texts) =>
        new(PackedIndex.Of(linked), ArticleGroup.AllOf(linked.Name, texts.Select(text => text.Article)));

    private static IEnumerable<Finding> Shipped(SeedFile file, EquatableArray<BaselineEntry> entries)
    {
        (Baseline baseline, EquatableArray<Finding> findings) = Guard.Run(file, new Baseline([]), () => BaselineReader.Read(file));
        return [.. findings, .. Guard.Check(Place.StartOf(file.Path), () => BaselineComparison.Compare(file.Path, baseline, entries))];
    }
}
