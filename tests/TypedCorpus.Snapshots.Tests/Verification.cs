using System.Runtime.CompilerServices;

namespace TypedCorpus.Snapshots.Tests;

/// <summary>Compiled where the snapshots are compared by Verify itself.</summary>
internal static class Verification
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}
