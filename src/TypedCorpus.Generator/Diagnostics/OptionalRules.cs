using Microsoft.CodeAnalysis;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>
/// That the project turned on rules that are off by default. They find something in nearly every text, which the compiler would drop
/// one by one at each keystroke; so where they are off, nobody looks.
/// </summary>
internal sealed record OptionalRules(EquatableArray<string> On)
{
    private static readonly string[] Ids = [.. Rules.OfCompleteness().Select(static rule => rule.Id)];

    /// <summary>None, where all are off.</summary>
    public static IEnumerable<OptionalRules> Read(Compilation compilation, CancellationToken cancellation)
    {
        EquatableArray<string> on = Ids.Where(id => IsOn(id, compilation.Options, cancellation)).ToEquatableArray();
        return on.Count == 0 ? [] : [new OptionalRules(on)];
    }

    /// <summary>As the compiler itself asks: what a global configuration file says, and what the command line does.</summary>
    private static bool IsOn(string id, CompilationOptions options, CancellationToken cancellation) =>
        (options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic severity)
            || options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellation, out severity) == true)
        && severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);
}
