using System.Diagnostics;
using System.Text;

namespace TypedCorpus.Package.Tests;

/// <summary>What a command wrote and how it ended.</summary>
internal sealed record Run(bool Succeeded, string Output);

internal static class Dotnet
{
    /// <summary>So that nothing lives on after the command and keeps files of the folder open.</summary>
    private static readonly string[] NothingLingers = ["-nodeReuse:false", "-p:UseSharedCompilation=false"];

    public static async Task<Run> Run(string folder, params string[] arguments)
    {
        string[] all = arguments[0] == "exec" ? arguments : [.. arguments, .. NothingLingers];
        var start = new ProcessStartInfo("dotnet", all)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // The build that runs the tests passes its own settings on to them.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Run(process.ExitCode == 0, $"{await output}{await error}".ReplaceLineEndings("\n"));
    }
}
