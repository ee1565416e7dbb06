namespace TypedCorpus.Generator.Declarations;

/// <summary>A declaration that code is generated for, and the name under which its files go.</summary>
internal sealed record CorpusClass(CorpusDeclaration Declaration, string Hint);
