namespace TypedCorpus.Tool.Commands;

internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The corpus has errors.</summary>
    public const int Errors = 1;

    /// <summary>The command was not understood, or what it names cannot be read.</summary>
    public const int Usage = 2;
}
