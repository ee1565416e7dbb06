using Microsoft.CodeAnalysis;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Steps;

/// <summary>
/// Steps of two inputs, whose functions take two parameters and not the pair that the compiler makes of them. To the compiler they are
/// what <c>Combine</c> and <c>Select</c> are.
/// </summary>
internal static class Combining
{
    public static IncrementalValueProvider<TResult> Combine<T1, T2, TResult>(
        this IncrementalValueProvider<T1> first, IncrementalValueProvider<T2> second, Func<T1, T2, TResult> step) =>
        first.Combine(second).Select((pair, _) => step(pair.Left, pair.Right));

    /// <summary>One step for each of the first.</summary>
    public static IncrementalValuesProvider<TResult> Combine<T1, T2, TResult>(
        this IncrementalValuesProvider<T1> first, IncrementalValueProvider<T2> second, Func<T1, T2, TResult> step) =>
        first.Combine(second).Select((pair, _) => step(pair.Left, pair.Right));

    /// <summary>An output for each of the first.</summary>
    public static void RegisterSourceOutput<T1, T2>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T1> first,
        IncrementalValueProvider<T2> second,
        Action<SourceProductionContext, T1, T2> emit) =>
        context.RegisterSourceOutput(first.Combine(second), (production, pair) => emit(production, pair.Left, pair.Right));

    /// <summary>What steps came to, without what they found wrong: so no finding is a reason to emit code again.</summary>
    public static IncrementalValuesProvider<T> Values<T>(this IncrementalValuesProvider<Found<T>> found)
        where T : IEquatable<T> =>
        found.Select((each, _) => each.Value);
}
