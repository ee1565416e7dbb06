using System.Diagnostics;
using System.Text;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>Runs programs to their end.</summary>
internal static class ChildProcess
{
    /// <param name="folder">Where it runs.</param>
    /// <param name="settings">Environment variables beyond this process's own.</param>
    /// <param name="watch">Watches the compiler, if it is to be watched.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<Run> Run(
        string folder, IEnumerable<(string Name, string Value)> settings, CompilerWatch? watch, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // `dotnet run` passes its own settings on.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        foreach ((string name, string value) in settings) start.Environment[name] = value;

        using var end = new CancellationTokenSource();
        TimeSpan processor = ProcessorTime.OfChildren;
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        try
        {
            Task<long> peak = watch?.Peak(end.Token) ?? Task.FromResult(0L);
            Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            TimeSpan time = Stopwatch.GetElapsedTime(began);
            await end.CancelAsync();
            return new Run(process.ExitCode == 0, await output + await error, time, ProcessorTime.OfChildren - processor, await peak);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
