using System.Runtime.CompilerServices;

namespace TypedCorpus;

/// <summary>
/// For the loops over letters. A process that has just started runs a method unoptimised, counts its calls, then compiles it twice more; a
/// corpus is read before that has paid. These methods are compiled in full when they are first called: for a first build of 10 MB, reading
/// the texts, their marks and their words then takes half the time, and one of a few texts takes no longer. Methods that choose among words
/// are better left out: they gain little at first, and lose later, since the runtime no longer learns from how they run.
/// </summary>
internal static class Optimization
{
    /// <summary>What <c>MethodImplOptions.AggressiveOptimization</c> is, which netstandard2.0 has no name for.</summary>
    public const MethodImplOptions AtFirstCall = (MethodImplOptions)512;
}
