using System.Globalization;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>
/// Watches what the C# compiler takes at most: Linux counts the peak of a process itself, so only the last look before its end matters.
/// On other systems there is nothing to be seen.
/// </summary>
/// <param name="mark">What is in the compiler's command line and in that of no other on this machine.</param>
internal sealed class CompilerWatch(string mark)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(15);

    /// <summary>Watches until it is cancelled.</summary>
    /// <returns>The peak, in bytes.</returns>
    public async Task<long> Peak(CancellationToken end)
    {
        long peak = 0;
        string? compiler = null;
        while (!end.IsCancellationRequested)
        {
            compiler ??= Find();
            if (compiler is not null) peak = Math.Max(peak, PeakOf(compiler));
            await Task.Delay(Interval, CancellationToken.None);
        }

        return peak;
    }

    private string? Find() => Directory.Exists("/proc")
        ? Directory.EnumerateDirectories("/proc").FirstOrDefault(process =>
            char.IsDigit(Path.GetFileName(process)[0]) && Read(process, "cmdline") is var command
            && command.Contains(mark, StringComparison.Ordinal) && command.Contains(".rsp", StringComparison.Ordinal))
        : null;

    private static long PeakOf(string process) =>
        Read(process, "status").Split('\n').FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
            ? 1024 * long.Parse(line.AsSpan("VmHWM:".Length, line.Length - "VmHWM:".Length - " kB".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture)
            : 0;

    /// <summary>Empty once the process is gone.</summary>
    private static string Read(string process, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
