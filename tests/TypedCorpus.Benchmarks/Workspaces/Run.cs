namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>What a command wrote, how it ended and what it took.</summary>
/// <param name="Succeeded">Whether its exit code was 0.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Time">From start to end.</param>
/// <param name="Processor">What it and all that it started took of the processors.</param>
/// <param name="CompilerPeak">The most memory that the C# compiler held, in bytes; 0 where there was none or it was not watched.</param>
internal sealed record Run(bool Succeeded, string Output, TimeSpan Time, TimeSpan Processor, long CompilerPeak)
{
    public string OutputOrThrow() => Succeeded ? Output : throw new InvalidOperationException(Output);
}
