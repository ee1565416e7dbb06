using TypedCorpus.Generator.Seeds;

namespace TypedCorpus.Generator.Steps;

/// <summary>The files of the corpora that are no texts: those of a corpus as a whole, and the sidecars.</summary>
internal sealed record OtherFiles(SeedFiles Whole, SidecarIndex Sidecars)
{
    public static OtherFiles Of((SeedFiles Whole, SidecarIndex Sidecars) input, CancellationToken cancellation) =>
        new(input.Whole, input.Sidecars);

    /// <summary>All files: the texts, and these.</summary>
    public static SeedFiles With((FinishedArticles Texts, OtherFiles Others) input, CancellationToken cancellation) => new(
    [
        .. input.Texts.All.Select(found => found.Value.Article.Text.File), .. input.Others.Sidecars.Files, .. input.Others.Whole.All,
    ]);
}
