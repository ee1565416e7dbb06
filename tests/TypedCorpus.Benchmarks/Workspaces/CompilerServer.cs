using System.Diagnostics;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>A compiler that stays between builds, as it does by default in <c>dotnet build</c>; this one is ours alone, and ends with us. For Linux.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string id = "typedcorpus-" + Guid.NewGuid().ToString("N");

    /// <summary>What a build is told, to use it.</summary>
    public string[] Arguments => ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={id}"];

    public void Dispose()
    {
        foreach (string folder in Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc") : [])
        {
            if (!int.TryParse(Path.GetFileName(folder), out int process) || !IsOurs(folder)) continue;
            End(process);
        }
    }

    private static void End(int process)
    {
        try
        {
            using Process server = Process.GetProcessById(process);
            server.Kill();
            server.WaitForExit();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private bool IsOurs(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline")).Contains("-pipename:" + id, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
