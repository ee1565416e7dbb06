using TypedCorpus.Benchmarks.Workspaces;

namespace TypedCorpus.Benchmarks.Builds;

/// <summary>The builds of one program.</summary>
internal sealed class BuildFigures(string program, string description)
{
    private readonly List<Run> builds = [];

    public string Program => program;

    public string Description => description;

    public int Rounds => builds.Count;

    /// <summary>Why it does not build; <see langword="null"/> if it does.</summary>
    public string? Failure { get; private set; }

    public long AssemblySize { get; private set; }

    /// <summary>How many files a generator adds.</summary>
    public int GeneratedFiles { get; set; }

    public double? Seconds => builds.Count > 0 ? Median.Of(builds.Select(static build => build.Time.TotalSeconds)) : null;

    /// <summary>Of the processors.</summary>
    public double? ProcessorSeconds => builds.Count > 0 ? Median.Of(builds.Select(static build => build.Processor.TotalSeconds)) : null;

    /// <summary>The most memory that the compiler held, in bytes.</summary>
    public double? CompilerPeak => builds.Count > 0 ? Median.Of(builds.Select(static build => build.CompilerPeak)) : null;

    public void Add(Run build, Func<long> assemblySize)
    {
        if (build.Succeeded) (AssemblySize, Failure) = (assemblySize(), null);
        else Failure = FirstError(build.Output);
        if (build.Succeeded) builds.Add(build);
    }

    private static string FirstError(string output)
    {
        int at = output.IndexOf(": error ", StringComparison.Ordinal);
        return at < 0 ? output : output[(at + ": error ".Length)..].Split(':', 2)[0];
    }
}
