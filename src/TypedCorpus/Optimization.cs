using System.Runtime.CompilerServices;

namespace TypedCorpus;

internal static class Optimization
{
    /// <summary>
    /// <c>MethodImplOptions.AggressiveOptimization</c>, which netstandard2.0 has no name for: a method is compiled once and well. It is for
    /// loops over letters, which a program that has just started would run unoptimised.
    /// </summary>
    public const MethodImplOptions AtFirstCall = (MethodImplOptions)512;
}
