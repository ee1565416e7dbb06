using TypedCorpus.Curation;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Packing;

/// <summary>A corpus and what it says of itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">Its manifest; <see langword="null"/> where it has none.</param>
/// <param name="Manifest">What stands in it.</param>
/// <param name="Terms">The articles that are under terms of their own, by id.</param>
internal sealed record DescribedCorpus(string Name, string? File, Manifest Manifest, EquatableArray<ArticleTerms> Terms)
{
    public string Title => Manifest.Title ?? Name;

    public static IEnumerable<DescribedCorpus> ReadAll(string roots, string[] files) =>
        CorpusRoot.ReadAll(roots).GroupBy(root => root.Corpus, StringComparer.Ordinal)
            .Select(corpus => Read(corpus.Key, [.. corpus], files));

    /// <summary>Of two manifests the one whose path comes first counts, as in the build.</summary>
    private static DescribedCorpus Read(string name, CorpusRoot[] roots, string[] files)
    {
        string? file = files
            .Where(path => roots.Any(root => root.Find(path) is { Kind: SeedKind.Manifest }))
            .OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault();
        Manifest manifest = file is null ? Manifest.Empty : ManifestReader.Read(SeedOf(name, SeedKind.Manifest, "corpus", file)).Value;
        return new DescribedCorpus(name, file, manifest, TermsOf(name, roots, files));
    }

    private static EquatableArray<ArticleTerms> TermsOf(string name, CorpusRoot[] roots, string[] files) =>
    [
        .. from path in files
           let found = roots.Select(root => root.Find(path)).FirstOrDefault(found => found is not null)
           where found is { Kind: SeedKind.Sidecar } || (found is { Kind: SeedKind.Text } && BeginsWithFrontMatter(path))
           group SeedOf(name, found.Value.Kind, found.Value.Key, path) by found.Value.Key into text
           orderby text.Key
           let terms = ArticleTerms.Read(text.Key, text)
           where terms is not null
           select terms,
    ];

    /// <summary>Texts may be many and long, and few say anything of themselves.</summary>
    private static bool BeginsWithFrontMatter(string path)
    {
        using var reader = new StreamReader(path);
        return reader.ReadLine()?.StartsWith("---", StringComparison.Ordinal) == true;
    }

    private static SeedFile SeedOf(string name, SeedKind kind, string key, string path) =>
        new(name, kind, key, path, System.IO.File.ReadAllText(path), "");
}
