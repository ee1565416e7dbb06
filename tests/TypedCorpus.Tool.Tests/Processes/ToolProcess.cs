using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TypedCorpus.Tool.Tests.Processes;

/// <summary>The command in a process of its own, with a limit of time: what signals and the system do to it cannot be seen from within.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private readonly Process process;

    private ToolProcess(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        process = Process.Start(start)!;
        Errors = process.StandardError.ReadToEndAsync();
    }

    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "TypedCorpus.Tool.dll");

    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public StreamWriter Input => process.StandardInput;

    public StreamReader Output => process.StandardOutput;

    public Task<string> Errors { get; }

    public bool HasEnded => process.HasExited;

    public static ToolProcess Start(params string[] arguments) => new(Dotnet, [Assembly, .. arguments]);

    /// <summary>Below a shell that sets a limit, or as somebody else.</summary>
    public static ToolProcess StartBy(string program, params string[] arguments) => new(program, arguments);

    public void Kill() => process.Kill();

    public void Signal(string name) => RunProgram("kill", "-" + name, process.Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>Waits for the end.</summary>
    public async Task<int> End()
    {
        await process.WaitForExitAsync().WaitAsync(Limit);
        return process.ExitCode;
    }

    public static int RunProgram(string program, params string[] arguments)
    {
        using Process other = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        Assert.True(other.WaitForExit(Limit));
        return other.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
