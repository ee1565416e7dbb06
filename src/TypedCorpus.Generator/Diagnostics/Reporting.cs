using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Hands findings to the compiler.</summary>
internal static class Reporting
{
    public const string Category = "TypedCorpus";

    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> Descriptors = new();

    public static void Report(SourceProductionContext context, Findings findings)
    {
        foreach (Finding finding in findings.All) context.ReportDiagnostic(ToDiagnostic(finding));
    }

    public static Diagnostic ToDiagnostic(Finding finding) => Diagnostic.Create(
        Descriptors.GetOrAdd(finding.Rule, ToDescriptor),
        finding.Place?.ToLocation() ?? Location.None,
        finding.VisibleArguments);

    public static DiagnosticDescriptor ToDescriptor(Rule rule) =>
        new(
        rule.Id, rule.Title, rule.Message, Category, (DiagnosticSeverity)rule.Severity, rule.EnabledByDefault, helpLinkUri: rule.HelpLink);
}
