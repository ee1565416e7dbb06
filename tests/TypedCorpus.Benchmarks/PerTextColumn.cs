using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TypedCorpus.Benchmarks;

/// <summary>A figure that relates a measurement to the size of the text in UTF-8.</summary>
internal sealed class PerTextColumn(string name, Func<double, BenchmarkReport, double?> figure) : IColumn
{
    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => name;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var text = (Text)benchmarkCase.Parameters[nameof(InferenceBenchmarks.Text)];
        return summary[benchmarkCase] is { } report && figure(text.Bytes, report) is { } value ? value.ToString("F1", CultureInfo.InvariantCulture) : "-";
    }
}
