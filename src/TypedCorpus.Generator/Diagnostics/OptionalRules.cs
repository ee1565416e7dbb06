using Microsoft.CodeAnalysis;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>
/// Present if the project turned on rules that are off by default. They find something in nearly every text, and the compiler would drop
/// these findings one by one at each keystroke. So while they are off, their checks do not run.
/// </summary>
internal sealed record OptionalRules
{
    private static readonly string[] Ids = [.. Rules.OfCompleteness().Select(static rule => rule.Id)];

    /// <summary>None, where all are off.</summary>
    public static IEnumerable<OptionalRules> Read(Compilation compilation, CancellationToken cancellation) =>
        Ids.Any(id => IsOn(id, compilation.Options, cancellation)) ? [new OptionalRules()] : [];

    /// <summary>
    /// Whether the command line or a global configuration file gives the rule a severity other than none. Findings of rules that stay off
    /// are dropped by the compiler.
    /// </summary>
    private static bool IsOn(string id, CompilationOptions options, CancellationToken cancellation) =>
        IsOnAtCommandLine(id, options) || IsOnInConfiguration(id, options, cancellation);

    private static bool IsOnAtCommandLine(string id, CompilationOptions options) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic severity) && severity != ReportDiagnostic.Suppress;

    private static bool IsOnInConfiguration(string id, CompilationOptions options, CancellationToken cancellation) =>
        options.SyntaxTreeOptionsProvider is { } trees
        && trees.TryGetGlobalDiagnosticValue(id, cancellation, out ReportDiagnostic severity)
        && severity != ReportDiagnostic.Suppress;
}
