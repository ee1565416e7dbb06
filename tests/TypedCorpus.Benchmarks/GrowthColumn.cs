using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TypedCorpus.Benchmarks;

/// <summary>How many times as long a text takes as one of a tenth of its size.</summary>
internal sealed class GrowthColumn() : FigureColumn("Time for 10x")
{
    protected override string? Figure(Summary summary, BenchmarkCase benchmark)
    {
        BenchmarkCase? tenth = summary.BenchmarksCases.FirstOrDefault(other =>
            other.Descriptor.WorkloadMethod == benchmark.Descriptor.WorkloadMethod && TextOf(other).Language == TextOf(benchmark).Language
            && TextOf(other).Size * 10 == TextOf(benchmark).Size);
        return tenth is not null && TimeOf(summary, tenth) is { } before && TimeOf(summary, benchmark) is { } time
            ? (time / before).ToString("F1", CultureInfo.InvariantCulture)
            : null;
    }
}
