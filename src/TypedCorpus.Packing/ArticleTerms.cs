using TypedCorpus.Curation;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Packing;

/// <summary>Under which terms an article is, where it says so itself.</summary>
internal sealed record ArticleTerms(string Id, string? License, string? Rights)
{
    /// <param name="key">The text's key, which is its id if it says no other.</param>
    /// <param name="files">The text, and its sidecar if it has one.</param>
    public static ArticleTerms? Read(string key, IEnumerable<SeedFile> files)
    {
        SeedFile[] both = [.. files];
        Sidecar? sidecar = both
            .Where(file => file.Kind == SeedKind.Sidecar).Select(file => SidecarReader.Read(file).Value).FirstOrDefault();
        Sidecar? front = both.Where(file => file.Kind == SeedKind.Text).Select(FrontMatterOf).FirstOrDefault();
        Metadata said = SidecarMerge.Merge(front, sidecar).Value.Metadata;
        return said is { License: null, Rights: null } ? null : new ArticleTerms(said.Id ?? key, said.License, said.Rights);
    }

    private static Sidecar FrontMatterOf(SeedFile text) => SidecarReader.ReadFrontMatter(ArticleReader.Read(text).Value).Value;
}
