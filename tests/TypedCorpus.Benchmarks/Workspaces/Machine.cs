using System.Runtime.InteropServices;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>What figures were measured on.</summary>
internal static class Machine
{
    public static async Task<string> Describe()
    {
        string sdk = (await ChildProcess.Run(SourceTree.Root, [], null, "dotnet", "--version")).OutputOrThrow().Trim();
        return $".NET SDK {sdk}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Processor}, {Environment.ProcessorCount} cores.";
    }

    private static string Processor => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").First(static line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim()
        : RuntimeInformation.ProcessArchitecture.ToString();
}
