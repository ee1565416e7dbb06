using System.Collections.Immutable;

namespace TypedCorpus.Generator.Declarations;

/// <summary>All declarations of the project, with their places: findings need the places, generated code does not.</summary>
internal sealed record CorpusDeclarations(EquatableArray<DeclaredCorpus> All)
{
    public static CorpusDeclarations Of(ImmutableArray<DeclaredCorpus> declared, CancellationToken cancellation) =>
        new(declared.ToEquatableArray());
}
