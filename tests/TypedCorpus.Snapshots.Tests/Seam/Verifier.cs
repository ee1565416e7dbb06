using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Snapshots.Tests.Seam;

/// <summary>The call sites of Verify, so that the real packages fit in their place.</summary>
internal static class Verifier
{
    /// <summary>Compares what the generators reported and wrote with the verified files of the running test.</summary>
    public static SettingsTask Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "") =>
        Verify(driver.GetRunResult(), sourceFile);

    /// <inheritdoc cref="Verify(GeneratorDriver, string)"/>
    public static SettingsTask Verify(GeneratorDriverRunResult result, [CallerFilePath] string sourceFile = "") =>
        new(result, Path.GetDirectoryName(sourceFile) ?? "");
}
