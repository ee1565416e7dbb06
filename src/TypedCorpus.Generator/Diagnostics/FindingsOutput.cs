using Microsoft.CodeAnalysis;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>
/// The outputs that hand findings to the compiler. They emit no code, so that a line which moves in a sidecar emits none again.
/// </summary>
internal sealed class FindingsOutput(IncrementalGeneratorInitializationContext context)
{
    private readonly IncrementalValueProvider<HelpPages> pages = context.AnalyzerConfigOptionsProvider.Select(HelpPages.Read);

    public void Report(IncrementalValueProvider<Findings> findings) =>
        context.RegisterSourceOutput(findings.Combine(pages), Reporting.Report);

    public void Report(IncrementalValuesProvider<Findings> findings) =>
        context.RegisterSourceOutput(findings.Where(found => found.All.Count > 0).Combine(pages), Reporting.Report);

    /// <summary>What was found on the way to values.</summary>
    public void Report<T>(IncrementalValuesProvider<Found<T>> found)
        where T : IEquatable<T> =>
        Report(found.Select((each, _) => new Findings(each.Findings)));
}
