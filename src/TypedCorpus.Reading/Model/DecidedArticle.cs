namespace TypedCorpus.Model;

/// <summary>A text, what the rules found in it, and what a person decided about it.</summary>
internal sealed record DecidedArticle(InferredArticle Inferred, Sidecar? Sidecar);
