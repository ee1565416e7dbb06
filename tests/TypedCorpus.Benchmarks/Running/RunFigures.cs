using TypedCorpus.Benchmarks.Workspaces;

namespace TypedCorpus.Benchmarks.Running;

/// <summary>The runs of one program.</summary>
internal sealed record RunFigures(string Description, IReadOnlyList<Answers> Runs, long OutputSize)
{
    public double Of(Func<Answers, long> figure) => Median.Of(Runs.Select(figure));
}
