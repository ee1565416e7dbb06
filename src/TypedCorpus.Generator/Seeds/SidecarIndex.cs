using System.Collections.Immutable;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Generator.Seeds;

/// <summary>The sidecars of all corpora by corpus and key, so that each text finds its own.</summary>
internal sealed class SidecarIndex : IEquatable<SidecarIndex>
{
    private readonly EquatableArray<ReadSidecar> sidecars;
    private readonly Dictionary<(string Corpus, string Key), Sidecar> byKey = [];

    private SidecarIndex(EquatableArray<ReadSidecar> sidecars)
    {
        this.sidecars = sidecars;
        // a.yaml beside a.yml is an error. The first in ordinal order counts, whatever order the compiler has them in.
        foreach (ReadSidecar read in sidecars.OrderByDescending(read => read.File.Path, StringComparer.Ordinal))
            byKey[(read.File.Corpus, read.File.Key)] = read.Sidecar;
    }

    public static SidecarIndex Of(ImmutableArray<Found<ReadSidecar>> sidecars, CancellationToken cancellation) =>
        new(sidecars.Select(found => found.Value).ToEquatableArray());

    public Sidecar? Find(string corpus, string key) => byKey.TryGetValue((corpus, key), out Sidecar? sidecar) ? sidecar : null;

    /// <summary>All sidecars, also the second one of a text.</summary>
    public IEnumerable<SeedFile> Files => sidecars.Select(read => read.File);

    /// <summary>The languages that they name.</summary>
    public SidecarLanguages Languages => new(byKey
        .Where(each => each.Value.Metadata.Language is not null)
        .Select(each => new SidecarLanguage(each.Key.Corpus, each.Key.Key, each.Value.Metadata.Language!))
        .OrderBy(each => each.Corpus, StringComparer.Ordinal).ThenBy(each => each.Key, StringComparer.Ordinal).ToEquatableArray());

    public bool Equals(SidecarIndex? other) => other is not null && sidecars.Equals(other.sidecars);

    public override bool Equals(object? obj) => Equals(obj as SidecarIndex);

    public override int GetHashCode() => sidecars.Count;
}
