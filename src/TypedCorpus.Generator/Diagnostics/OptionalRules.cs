using Microsoft.CodeAnalysis;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>
/// That the project turned on rules that are off by default. They find something in nearly every text, which the compiler would drop
/// one by one at each keystroke; so where they are off, nobody looks.
/// </summary>
internal sealed record OptionalRules
{
    private static readonly string[] Ids = [.. Rules.OfCompleteness().Select(static rule => rule.Id)];

    /// <summary>None, where all are off.</summary>
    public static IEnumerable<OptionalRules> Read(Compilation compilation, CancellationToken cancellation) =>
        Ids.Any(id => IsOn(id, compilation.Options, cancellation)) ? [new OptionalRules()] : [];

    /// <summary>
    /// Where somebody said something other than that it is off: on the command line, or in a global configuration file. The compiler drops
    /// what is too much.
    /// </summary>
    private static bool IsOn(string id, CompilationOptions options, CancellationToken cancellation) =>
        (options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic severity) && severity != ReportDiagnostic.Suppress)
        || (options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellation, out severity) == true
            && severity != ReportDiagnostic.Suppress);
}
