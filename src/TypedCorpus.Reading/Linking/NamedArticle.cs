using TypedCorpus.Diagnostics;

namespace TypedCorpus.Linking;

/// <summary>Under which names an article would be known, and where they are written. It serves diagnostics alone.</summary>
internal sealed record NamedArticle(string Corpus, string Id, string? Member, Place Place);
