using System.Collections.Immutable;
using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Seeds;

/// <summary>The sidecars of all corpora by corpus and key, so that each text finds its own.</summary>
internal sealed class SidecarIndex : IEquatable<SidecarIndex>
{
    private readonly EquatableArray<ReadSidecar> sidecars;
    private readonly Dictionary<(string, string), Sidecar> byKey = [];

    private SidecarIndex(EquatableArray<ReadSidecar> sidecars)
    {
        this.sidecars = sidecars;
        // Of a.yaml and a.yml, which are an error, the one that comes first counts, in whatever order the compiler has them.
        foreach (ReadSidecar read in sidecars.OrderByDescending(read => read.File.Path, StringComparer.Ordinal))
            byKey[(read.File.Corpus, read.File.Key)] = read.Sidecar;
    }

    public static SidecarIndex Of(ImmutableArray<Found<ReadSidecar>> sidecars, CancellationToken cancellation) =>
        new(sidecars.Select(found => found.Value).ToEquatableArray());

    public Sidecar? Find(string corpus, string key) => byKey.TryGetValue((corpus, key), out Sidecar? sidecar) ? sidecar : null;

    public bool Equals(SidecarIndex? other) => other is not null && sidecars.Equals(other.sidecars);

    public override bool Equals(object? obj) => Equals(obj as SidecarIndex);

    public override int GetHashCode() => sidecars.Count;
}
