namespace TypedCorpus.Snapshots.Tests.Seam;

/// <summary>A received file, and the verified one that it differs from; <paramref name="Expected"/> is null where there is none.</summary>
internal sealed record Difference(string Received, string Verified, string Actual, string? Expected)
{
    public bool IsNew => Expected is null;
}
