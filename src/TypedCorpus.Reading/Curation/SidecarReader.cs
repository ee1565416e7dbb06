using TypedCorpus.Diagnostics;
using TypedCorpus.Reading;

namespace TypedCorpus.Curation;

/// <summary>Reads a sidecar, or the front matter of a text, which says the same things.</summary>
internal static class SidecarReader
{
    public static Found<Sidecar> Read(SeedFile file) => new(Sidecar.Empty, file is null ? [] : []);

    public static Found<Sidecar> ReadFrontMatter(ArticleText article) => new(Sidecar.Empty, article is null ? [] : []);
}
