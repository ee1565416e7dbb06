using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TypedCorpus.Benchmarks;

/// <summary>A figure that relates a measurement to the size of the text in UTF-8.</summary>
internal sealed class PerTextColumn(string name, Func<double, BenchmarkReport, double?> figure) : FigureColumn(name)
{
    protected override string? Figure(Summary summary, BenchmarkCase benchmark) =>
        summary[benchmark] is { } report && TextOf(benchmark) is { } text && figure(text.Bytes, report) is { } value ? value.ToString("F1", CultureInfo.InvariantCulture) : null;
}
