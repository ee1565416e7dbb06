using System.Runtime.InteropServices;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>The processor time of the processes that this one has started, and of those that they have. Linux counts it.</summary>
internal static class ProcessorTime
{
    private const int Children = -1;

    public static TimeSpan OfChildren => OperatingSystem.IsLinux() && GetUsage(Children, out Usage usage) == 0
        ? TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds)
        : TimeSpan.Zero;

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, out Usage usage);

    /// <summary>The beginning of <c>struct rusage</c> of 64-bit Linux, and room for the rest of it.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct Usage
    {
        public readonly long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds;
    }
}
