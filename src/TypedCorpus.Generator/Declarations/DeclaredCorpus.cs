using TypedCorpus.Diagnostics;

namespace TypedCorpus.Generator.Declarations;

/// <summary>
/// A declaration and the place of its attribute's argument, which moves with edits above it and stays out of generated code.
/// </summary>
internal sealed record DeclaredCorpus(CorpusDeclaration Declaration, Place Place, EquatableArray<Finding> Findings)
{
    /// <summary>Whether the attribute has its argument: without it the compiler has said what is wrong.</summary>
    public bool IsNamed { get; init; } = true;
}
