using TypedCorpus.Model;

namespace TypedCorpus.Pipeline;

/// <summary>A text that has gone its whole way: what the rules found in it and a person decided, and what came of both.</summary>
internal sealed record ReadThrough(DecidedArticle Decided, FinishedArticle Finished);
