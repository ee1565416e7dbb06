using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace TypedCorpus.Benchmarks;

/// <summary>
/// What the benchmarks measure and print: time, megabytes of UTF-8 a second, what is allocated for each megabyte, the share of each stage,
/// and how many times as long ten times the text takes.
/// </summary>
internal sealed class Figures : ManualConfig
{
    public Figures()
    {
        // In this process: the project that would be generated for another takes its settings from the folder that it is put in.
        AddJob(Job.ShortRun.WithWarmupCount(8).WithIterationCount(8).WithToolchain(InProcessEmitToolchain.Instance));
        ArtifactsPath = Path.Combine(AppContext.BaseDirectory, "results");
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(
            new ShareColumn(),
            new GrowthColumn(),
            new PerTextColumn("MB/s", static (bytes, report) => report.ResultStatistics is { } time ? bytes * 1000 / time.Mean : null),
            new PerTextColumn("Allocated MB/MB", static (bytes, report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / bytes));
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
    }
}
