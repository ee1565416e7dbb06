using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TypedCorpus.Benchmarks.Driving;

namespace TypedCorpus.Benchmarks;

/// <summary>How many times as long a text, or a corpus, takes as one of a tenth of its size.</summary>
internal sealed class GrowthColumn() : FigureColumn("Time for 10x")
{
    protected override string? Figure(Summary summary, BenchmarkCase benchmark)
    {
        BenchmarkCase? tenth = summary.BenchmarksCases.FirstOrDefault(other =>
            other.Descriptor.WorkloadMethod == benchmark.Descriptor.WorkloadMethod && LanguageOf(other) == LanguageOf(benchmark)
            && SizeOf(other) * 10 == SizeOf(benchmark));
        return tenth is not null && TimeOf(summary, tenth) is { } before && TimeOf(summary, benchmark) is { } time
            ? (time / before).ToString("F1", CultureInfo.InvariantCulture)
            : null;
    }

    private static string? LanguageOf(BenchmarkCase benchmark) => TextOf(benchmark)?.Language;

    private static int SizeOf(BenchmarkCase benchmark) =>
        TextOf(benchmark)?.Size ?? (int)benchmark.Parameters[nameof(DriverBenchmarks.Articles)];
}
