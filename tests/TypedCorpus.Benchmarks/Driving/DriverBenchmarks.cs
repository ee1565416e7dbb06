using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Benchmarks.Driving;

/// <summary>
/// What the generator adds to a compiler that stays, as an editor's does: first sight of a corpus, and then one edit. The yardstick is an
/// edit of C# under a generator that does nothing with the same texts.
/// </summary>
[WarmupCount(2)]
[IterationCount(7)]
[InvocationCount(1)]
[MedianColumn]
public class DriverBenchmarks
{
    private static readonly Dictionary<int, Edits> Made = [];

    /// <summary>How many texts of about 6 kB there are.</summary>
    [Params(100, 1_000, 10_000)]
    public int Articles { get; set; }

    private Edits Edits => Made[Articles];

    /// <summary>A corpus serves all benchmarks on it: a driver is immutable, so that each edit starts from the same.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        if (Made.ContainsKey(Articles)) return;
        Made.Clear();
        Made[Articles] = new Edits(Project.Of(Articles));
    }

    /// <summary>C# is edited, and nothing is generated.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver UnrelatedEditWithoutGenerator() => Edits.OtherClass.Run(Edits.Idle);

    /// <summary>C# that has nothing to do with the corpus is edited.</summary>
    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => Edits.OtherClass.Run(Edits.Driver);

    /// <summary>One text is edited.</summary>
    [Benchmark]
    public GeneratorDriver TextEdited() => Edits.OtherText.Run(Edits.Driver);

    /// <summary>One sidecar is edited.</summary>
    [Benchmark]
    public GeneratorDriver SidecarEdited() => Edits.OtherSidecar.Run(Edits.Driver);

    /// <summary>One text is added.</summary>
    [Benchmark]
    public GeneratorDriver TextAdded() => Edits.OneMoreText.Run(Edits.Driver);

    /// <summary>The corpus is seen for the first time.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => Edits.Project.Run(Edits.Project.Driver(LoadedGenerator.Create()));
}
