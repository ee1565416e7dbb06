namespace TypedCorpus.Tool.Commands;

internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The corpus has errors.</summary>
    public const int Errors = 1;

    /// <summary>The command was not understood, or what it names cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>The command itself failed.</summary>
    public const int Fault = 3;

    /// <summary>As shells have it of a process that a signal ended: 128 and its number.</summary>
    public const int HungUp = 129, Interrupted = 130, OutputClosed = 141, Terminated = 143;
}
