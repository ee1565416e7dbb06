using TypedCorpus.Model;

namespace TypedCorpus.Pipeline;

/// <summary>A text after all steps: what the rules found in it, what a person decided, and the outcome of both.</summary>
internal sealed record ReadThrough(DecidedArticle Decided, FinishedArticle Finished);
