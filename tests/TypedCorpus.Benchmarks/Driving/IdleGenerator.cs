using Microsoft.CodeAnalysis;

namespace TypedCorpus.Benchmarks.Driving;

/// <summary>The least that a generator with texts can do, as a yardstick: it looks at their paths, and emits nothing.</summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (text, _) => text.Path).Collect(), static (_, _) => { });
}
