using TypedCorpus.Curation;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Packing;

/// <summary>A corpus and what it says of itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">Its manifest; <see langword="null"/> where it has none.</param>
/// <param name="Manifest">What stands in it.</param>
internal sealed record DescribedCorpus(string Name, string? File, Manifest Manifest)
{
    public string Title => Manifest.Title ?? Name;

    public static IEnumerable<DescribedCorpus> ReadAll(string roots, string[] files) =>
        CorpusRoot.ReadAll(roots)
            .GroupBy(root => root.Corpus, StringComparer.Ordinal)
            .Select(corpus => Read(corpus.Key, [.. corpus], files));

    /// <summary>Of two manifests the one whose path comes first counts, as in the build.</summary>
    private static DescribedCorpus Read(string name, CorpusRoot[] roots, string[] files)
    {
        string? file = files
            .Where(path => roots.Any(root => root.Find(path) is { Kind: SeedKind.Manifest }))
            .OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault();
        if (file is null) return new DescribedCorpus(name, null, Manifest.Empty);
        var manifest = new SeedFile(name, SeedKind.Manifest, "corpus", file, System.IO.File.ReadAllText(file), "");
        return new DescribedCorpus(name, file, ManifestReader.Read(manifest).Value);
    }
}
