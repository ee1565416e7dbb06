using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Seeds;

/// <summary>A sidecar, and the file it was read from.</summary>
internal sealed record ReadSidecar(SeedFile File, Sidecar Sidecar)
{
    public static Found<ReadSidecar> Read(SeedFile file, CancellationToken cancellation)
    {
        (Sidecar sidecar, EquatableArray<Finding> findings) = ArticlePipeline.ReadSidecar(file);
        return new(new ReadSidecar(file, sidecar), findings);
    }
}
