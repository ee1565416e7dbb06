using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>Reads a sidecar, or the front matter of a text, which says the same things.</summary>
internal static class SidecarReader
{
    public static Found<Sidecar> Read(SeedFile file)
    {
        var findings = new List<Finding>();
        MappingReader? root = MappingReader.Open(file, "The sidecar", findings);
        Sidecar sidecar = root is null ? Sidecar.Empty : Read(root, root.Text("sha256", TextFormat.Sha256), findings);
        return new(sidecar, [.. findings]);
    }

    public static Found<Sidecar> ReadFrontMatter(ArticleText article)
    {
        if (article.FrontMatter is not { } yaml) return new(Sidecar.Empty, []);

        var findings = new List<Finding>();
        MappingReader? root = MappingReader.Open(article.File.Path, article.File.Content, yaml, "The front matter", findings);
        if (root is null) return new(Sidecar.Empty, [.. findings]);

        if (root.Node("sha256") is { } hash) findings.Add(new Finding(Rules.HashInFrontMatter, hash.Place));
        return new(Read(root, null, findings), [.. findings]);
    }

    private static Sidecar Read(MappingReader root, string? sha256, List<Finding> findings)
    {
        var metadata = new Metadata(
            root.Text("id"),
            root.Text("member", TextFormat.Member),
            root.FreeText("title"),
            root.Text("language", TextFormat.Language),
            PartialDate.TryParse(root.Text("published", TextFormat.Date), out PartialDate date) ? date : null,
            root.FreeText("source"),
            root.FreeText("author"),
            root.Text("url", TextFormat.Url),
            root.Text("license", orKey: "licence"),
            root.FreeText("rights"),
            root.Texts("formerly"));
        Decision[] decisions = [.. root.Items("quotes", "a list of entries, each beginning with '- exact: '")
            .Select(item => DecisionReader.Read(item, findings)).OfType<Decision>()];
        root.RefuseOtherKeys("an article");
        return new Sidecar(
            metadata,
            sha256?.ToLowerInvariant(),
            root.PlaceOf("sha256"),
            root.PlaceOf("member") ?? root.PlaceOf("id"),
            new EquatableArray<Decision>(decisions),
            [.. root.Keys.Select(key => new WrittenKey(key.Text, key.Place))]);
    }
}
