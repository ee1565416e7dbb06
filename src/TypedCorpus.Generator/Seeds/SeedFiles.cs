using System.Collections.Immutable;
using TypedCorpus.Reading;

namespace TypedCorpus.Generator.Seeds;

/// <summary>Files, as a value of the pipeline.</summary>
internal sealed record SeedFiles(EquatableArray<SeedFile> All)
{
    /// <summary>By what they are and where, and not by what they hold: enough to see which sidecar has a text.</summary>
    public static IEqualityComparer<SeedFiles> ByIdentity { get; } = new IdentityComparer();

    public static SeedFiles Of(ImmutableArray<SeedFile> files, CancellationToken cancellation) => new(files.ToEquatableArray());

    public static SeedFiles Of((FinishedArticles Texts, OtherFiles Others) input, CancellationToken cancellation) => new(
    [
        .. input.Texts.All.Select(found => found.Value.Article.Text.File), .. input.Others.Sidecars.Files, .. input.Others.Settings.All,
    ]);

    private sealed class IdentityComparer : IEqualityComparer<SeedFiles>
    {
        public bool Equals(SeedFiles? one, SeedFiles? other)
        {
            if (one is null || other is null || one.All.Count != other.All.Count) return ReferenceEquals(one, other);
            for (int i = 0; i < one.All.Count; i++)
                if (!IsSame(one.All[i], other.All[i])) return false;
            return true;
        }

        public int GetHashCode(SeedFiles files) => files.All.Count;

        private static bool IsSame(SeedFile one, SeedFile other) => ReferenceEquals(one, other)
            || (one.Kind == other.Kind && one.Key == other.Key && one.Corpus == other.Corpus && one.Path == other.Path);
    }
}

/// <summary>The files of the corpora that are no texts.</summary>
internal sealed record OtherFiles(SeedFiles Settings, SidecarIndex Sidecars)
{
    public static OtherFiles Of((SeedFiles Settings, SidecarIndex Sidecars) input, CancellationToken cancellation) => new(input.Settings, input.Sidecars);
}
