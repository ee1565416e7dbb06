using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.Examples.Pipeline;

/// <summary>What the package's build targets tell the generator: which folder is which corpus.</summary>
internal sealed class CorpusOptions(string roots) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(roots);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Properties(roots);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Properties(roots);

    private sealed class Properties(string roots) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            (value = key == "build_property.TypedCorpusRoots" ? roots : null) is not null;
    }
}
