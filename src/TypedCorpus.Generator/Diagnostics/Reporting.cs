using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Hands findings to the compiler.</summary>
internal static class Reporting
{
    public const string Category = "TypedCorpus";

    /// <summary>By the address of the help page, which contains the id.</summary>
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> Descriptors = new(StringComparer.Ordinal);

    public static void Report(SourceProductionContext context, (Findings Findings, HelpPages Pages) input)
    {
        foreach (Finding finding in input.Findings.All) context.ReportDiagnostic(ToDiagnostic(finding, input.Pages));
    }

    public static Diagnostic ToDiagnostic(Finding finding, HelpPages pages) => Diagnostic.Create(
        Descriptors.GetOrAdd(pages.LinkTo(finding.Rule), link => ToDescriptor(finding.Rule, link)),
        finding.Place?.ToLocation() ?? Location.None,
        finding.VisibleArguments);

    public static DiagnosticDescriptor ToDescriptor(Rule rule, string link) => new(
        rule.Id, rule.Title, rule.Message, Category, (DiagnosticSeverity)rule.Severity, rule.EnabledByDefault, helpLinkUri: link);
}
