using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Pipeline;

/// <summary>
/// A prepared text, and what inference finds in it. The compiler takes one text after the other, so other threads infer those that wait.
/// Inference is a pure function, so it does not matter which thread does it. Two are equal if their texts are, whether inferred yet or not.
/// </summary>
internal sealed class TextToInfer(Found<PreparedArticle> prepared) : IEquatable<TextToInfer>
{
    /// <summary>At most one for each processor at a time, since the process has other work too.</summary>
    private static readonly TaskScheduler Processors =
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount).ConcurrentScheduler;

    private readonly object gate = new();
    private readonly Found<PreparedArticle> prepared = prepared;
    private Found<InferredArticle>? inferred;

    public bool IsInferred
    {
        get
        {
            lock (gate) return inferred is not null;
        }
    }

    /// <summary>Has it inferred by another thread, unless it is asked for before one is free.</summary>
    public TextToInfer Ahead(CancellationToken cancellation)
    {
        Task.Factory.StartNew(() => Infer(cancellation), cancellation, TaskCreationOptions.DenyChildAttach, Processors);
        return this;
    }

    /// <exception cref="OperationCanceledException">It was cancelled; it can be asked for again.</exception>
    public Found<InferredArticle> Infer(CancellationToken cancellation)
    {
        lock (gate) return inferred ??= ArticlePipeline.Infer(prepared, cancellation);
    }

    public bool Equals(TextToInfer? other) => ReferenceEquals(this, other) || prepared.Equals(other?.prepared);

    public override bool Equals(object? obj) => Equals(obj as TextToInfer);

    public override int GetHashCode() => prepared.GetHashCode();
}
