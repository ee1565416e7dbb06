using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Snapshots.Tests.Seam;

/// <summary>Adds the sources and reports the diagnostics that a test gives it.</summary>
internal sealed class ToyGenerator((string HintName, string Text)[] sources, params Diagnostic[] diagnostics) : IIncrementalGenerator
{
    public static GeneratorDriver Run((string HintName, string Text)[] sources, params Diagnostic[] diagnostics) =>
        CSharpGeneratorDriver.Create(new ToyGenerator(sources, diagnostics)).RunGenerators(CSharpCompilation.Create("toy"));

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, (production, _) =>
        {
            foreach ((string hintName, string text) in sources) production.AddSource(hintName, text);
            foreach (Diagnostic diagnostic in diagnostics) production.ReportDiagnostic(diagnostic);
        });
}
