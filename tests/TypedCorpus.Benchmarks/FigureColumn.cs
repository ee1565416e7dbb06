using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TypedCorpus.Benchmarks;

/// <summary>A figure beside the time.</summary>
internal abstract class FigureColumn(string name) : IColumn
{
    private const string None = "-";

    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => name;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => GetValue(summary, benchmark) != None);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        benchmarkCase.Parameters[nameof(InferenceBenchmarks.Text)] is Text && Figure(summary, benchmarkCase) is { } figure ? figure : None;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    /// <summary>The figure; <see langword="null"/> where there is none.</summary>
    protected abstract string? Figure(Summary summary, BenchmarkCase benchmark);

    /// <summary>The text that is measured on, if it is one.</summary>
    protected static Text? TextOf(BenchmarkCase benchmark) => (Text?)benchmark.Parameters[nameof(InferenceBenchmarks.Text)];

    /// <summary>The mean, in nanoseconds.</summary>
    protected static double? TimeOf(Summary summary, BenchmarkCase benchmark) => summary[benchmark]?.ResultStatistics?.Mean;
}
