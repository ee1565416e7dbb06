using TypedCorpus.Diagnostics;

namespace TypedCorpus.Flow;

/// <summary>
/// A prepared text, and what inference finds in it, once it was asked for. Inference is a pure function, so it is no matter which thread
/// asks first; texts are equal whether asked or not.
/// </summary>
internal sealed class TextToInfer(Found<PreparedArticle> prepared) : IEquatable<TextToInfer>
{
    private volatile Found<InferredArticle>? inferred;

    public bool IsInferred => inferred is not null;

    /// <exception cref="OperationCanceledException">It was cancelled; it can be asked for again.</exception>
    public Found<InferredArticle> Infer(CancellationToken cancellation) => inferred ??= ArticleFlow.Infer(prepared, cancellation);

    public bool Equals(TextToInfer? other) => ReferenceEquals(this, other) || (other is not null && prepared.Equals(other.Prepared));

    public override bool Equals(object? obj) => Equals(obj as TextToInfer);

    public override int GetHashCode() => prepared.GetHashCode();

    private Found<PreparedArticle> Prepared => prepared;
}
