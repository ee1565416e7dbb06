using TypedCorpus.Generator.Seeds;

namespace TypedCorpus.Generator.Steps;

/// <summary>The files of the corpora that are no texts: those of a corpus as a whole, and the sidecars.</summary>
internal sealed record OtherFiles(SeedFiles Whole, SidecarIndex Sidecars)
{
    /// <summary>All files: the texts, and these.</summary>
    public static SeedFiles With(FinishedArticles texts, OtherFiles others) => new(
    [
        .. texts.All.Select(found => found.Value.Article.Text.File), .. others.Sidecars.Files, .. others.Whole.All,
    ]);
}
