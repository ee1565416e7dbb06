using System.Collections.Immutable;
using TypedCorpus.Flow;

namespace TypedCorpus.Generator;

/// <summary>
/// Infers texts on all processors before their own steps come, which the compiler would run one after the other. It is one value
/// that never changes: a text's own step waits for it and depends on nothing else in it, so that it stays incremental.
/// </summary>
internal sealed class InferenceAhead
{
    private static readonly InferenceAhead Done = new();

    private InferenceAhead()
    {
    }

    public static InferenceAhead Run(ImmutableArray<TextToInfer> texts, CancellationToken cancellation)
    {
        TextToInfer[] waiting = [.. texts.Where(static text => !text.IsInferred)];
        // Of one there is nothing to share out; its own step does it.
        if (waiting.Length > 1) Parallel.ForEach(waiting, new ParallelOptions { CancellationToken = cancellation }, text => text.Infer(cancellation));
        return Done;
    }
}
