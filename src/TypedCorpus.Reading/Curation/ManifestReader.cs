using TypedCorpus.Diagnostics;
using TypedCorpus.Reading;

namespace TypedCorpus.Curation;

/// <summary>Reads <c>corpus.yml</c>.</summary>
internal static class ManifestReader
{
    public static Found<Manifest> Read(SeedFile file) => new(Manifest.Empty, file is null ? [] : []);
}
