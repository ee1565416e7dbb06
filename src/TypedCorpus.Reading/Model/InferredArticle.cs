namespace TypedCorpus.Model;

/// <summary>A text and what the rules found in it.</summary>
internal sealed record InferredArticle(PreparedArticle Prepared, Annotations Annotations);
