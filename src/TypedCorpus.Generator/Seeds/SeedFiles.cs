using System.Collections.Immutable;
using TypedCorpus.Model;

namespace TypedCorpus.Generator.Seeds;

/// <summary>Files, as a value of the pipeline.</summary>
internal sealed record SeedFiles(EquatableArray<SeedFile> All)
{
    /// <summary>Compares kind and place only. The content may then be older than the last edit, so do not read it.</summary>
    public static IEqualityComparer<SeedFiles> ByIdentity { get; } = new IdentityComparer();

    public static SeedFiles Of(ImmutableArray<SeedFile> files, CancellationToken cancellation) => new(files.ToEquatableArray());

    private sealed class IdentityComparer : IEqualityComparer<SeedFiles>
    {
        public bool Equals(SeedFiles? one, SeedFiles? other)
        {
            if (one is null || other is null || one.All.Count != other.All.Count) return ReferenceEquals(one, other);
            for (int i = 0; i < one.All.Count; i++)
                if (!one.All[i].IsAtPlaceOf(other.All[i])) return false;
            return true;
        }

        public int GetHashCode(SeedFiles files) => files.All.Count;
    }
}
