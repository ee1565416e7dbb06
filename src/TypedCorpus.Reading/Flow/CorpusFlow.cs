using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;
using TypedCorpus.Reading;

namespace TypedCorpus.Flow;

/// <summary>
/// The way of a whole corpus, for whoever has no compiler: the steps of the generator's pipeline one after the other, each by the same
/// function, so that both find the same.
/// </summary>
internal static class CorpusFlow
{
    /// <summary>Links a corpus and tells all that is wrong with it, in the order of places.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="read">Is told of each text when it has been read; perhaps on several threads at once.</param>
    /// <param name="cancellation">Honoured within each text.</param>
    public static Found<LinkedCorpus> Check(CorpusFiles files, Action? read, CancellationToken cancellation)
    {
        (CorpusSettings settings, EquatableArray<Finding> inSettings) = Settings(files);
        CheckedText[] texts =
        [
            .. files.Texts.AsParallel().AsOrdered().WithCancellation(cancellation).Select(text =>
            {
                (ReadThrough through, EquatableArray<Finding> findings) = Text(files, text, settings, cancellation);
                read?.Invoke();
                return new CheckedText(through.Finished.Summary, ArticleFlow.Name(through.Decided), findings);
            }),
        ];
        LinkedCorpus linked = CorpusLinker.Link(files.Corpus, settings.Manifest, settings.Roster, texts.Select(text => text.Summary));
        IEnumerable<Finding> found =
        [
            .. inSettings,
            .. files.Sidecars.SelectMany(file => ArticleFlow.ReadSidecar(file).Findings),
            .. texts.SelectMany(text => text.Findings),
            .. NameCheck.Check(texts.Select(text => text.Names)),
            .. SidecarPairing.Check(files.All),
            .. MemberCheck.Check(linked),
        ];
        return new(linked, found.OrderBy(finding => finding, Finding.ByPlace).ToEquatableArray());
    }

    public static Found<CorpusSettings> Settings(CorpusFiles files) =>
        CorpusSettings.Read(files.Corpus, [.. files.Manifests, .. files.Rosters]);

    /// <summary>The way of one of its texts; what is wrong with the sidecar's YAML is not among the findings.</summary>
    public static Found<ReadThrough> Text(CorpusFiles files, SeedFile text, CorpusSettings settings, CancellationToken cancellation)
    {
        Sidecar? sidecar = files.SidecarOf(text) is { } file ? ArticleFlow.ReadSidecar(file).Value : null;
        return ArticleFlow.Run(files.Open(text), sidecar, settings, watch: null, cancellation);
    }

    private sealed record CheckedText(ArticleSummary Summary, NamedArticle Names, EquatableArray<Finding> Findings);
}
