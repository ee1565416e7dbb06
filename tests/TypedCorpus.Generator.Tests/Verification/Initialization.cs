using System.Runtime.CompilerServices;
using VerifyTests;

namespace TypedCorpus.Generator.Tests.Verification;

internal static class Initialization
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}
