using TypedCorpus.Model;

namespace TypedCorpus.Generator.Seeds;

/// <summary>The folders of the project's corpora, and which corpora have texts.</summary>
internal sealed record CorpusFolders(CorpusRoots Roots, EquatableArray<string> WithTexts)
{
    public static CorpusFolders Of(CorpusRoots roots, SeedFiles files) => new(
        roots,
        files.All
            .Where(file => file.Kind == SeedKind.Text).Select(file => file.Corpus)
            .Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());
}
