using System.Diagnostics;
using System.Text;

namespace TypedCorpus.Package.Tests;

/// <summary>What a command wrote and how it ended.</summary>
internal sealed record Run(bool Succeeded, string Output);

internal static class Program
{
    public static async Task<Run> Run(string file, string folder = "", IReadOnlyDictionary<string, string>? environment = null, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // The build that runs the tests passes its own settings on to them.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The test's time is over: what it started ends with it.
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Run(process.ExitCode == 0, $"{await output}{await error}".ReplaceLineEndings("\n"));
    }
}
