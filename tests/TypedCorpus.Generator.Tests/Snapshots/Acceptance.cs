namespace TypedCorpus.Generator.Tests.Snapshots;

/// <summary>
/// With <c>ACCEPT_SNAPSHOTS=true</c> in the environment a run makes what it received the verified files and deletes stale ones.
/// The change is then read in the diff before it is committed.
/// </summary>
internal static class Acceptance
{
    public static bool IsOn { get; } =
        string.Equals(Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS"), "true", StringComparison.OrdinalIgnoreCase);
}
