using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Findings, as a value of the pipeline.</summary>
internal sealed record Findings(EquatableArray<Finding> All)
{
    public static Findings None { get; } = new([]);

    public static Findings Of(IEnumerable<Finding> findings) => new(findings.ToEquatableArray());
}
