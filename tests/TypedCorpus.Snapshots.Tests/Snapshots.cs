using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Snapshots.Tests;

/// <summary>What a reader of generated code and of diagnostics sees, compared with the files in <c>Snapshots/</c>.</summary>
internal static class Snapshots
{
    /// <param name="project">The generator runs on it.</param>
    /// <param name="isShown">Of which sources, by their hint names; of all if nothing is said.</param>
    public static Task Match(TestProject project, Func<string, bool>? isShown = null) => Verify(project.Run().Driver)
        .UseDirectory("Snapshots")
        .IgnoreGeneratedResult(source => isShown?.Invoke(source.HintName) == false)
        .ToTask();
}
