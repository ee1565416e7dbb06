using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>Reads <c>corpus.yml</c>.</summary>
internal static class ManifestReader
{
    public static Found<Manifest> Read(SeedFile file)
    {
        var findings = new List<Finding>();
        MappingReader? root = MappingReader.Open(file, "The manifest", findings);
        if (root is null) return new(Manifest.Empty, [.. findings]);

        var manifest = new Manifest(
            root.FreeText("title"),
            root.Text("language", TextFormat.Language),
            root.Text("license", orKey: "licence"),
            root.FreeText("source"),
            root.FreeText("citation"),
            root.FreeText("rights"));
        root.RefuseOtherKeys("the manifest");
        return new(manifest, [.. findings]);
    }
}
