using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TypedCorpus.Benchmarks;

/// <summary>What a stage takes of the whole: how much longer its benchmark takes than the one before it, of what the last one takes.</summary>
internal sealed class ShareColumn() : FigureColumn("Share")
{
    protected override string? Figure(Summary summary, BenchmarkCase benchmark)
    {
        if (benchmark.Descriptor.Type != typeof(StageBenchmarks)) return null;
        BenchmarkCase[] stages = [.. summary.BenchmarksCases.Where(other => other.Descriptor.Type == benchmark.Descriptor.Type && TextOf(other) == TextOf(benchmark))];
        double[] times = [.. stages.Select(stage => TimeOf(summary, stage) ?? double.NaN)];
        int at = Array.IndexOf(stages, benchmark);
        double share = (times[at] - (at > 0 ? times[at - 1] : 0)) / times[^1];
        return double.IsNaN(share) ? null : share.ToString("P0", CultureInfo.InvariantCulture);
    }
}
