using System.Collections.Immutable;
using TypedCorpus.Linking;

namespace TypedCorpus.Generator.Steps;

/// <summary>The corpora.</summary>
internal sealed record LinkedCorpora(EquatableArray<LinkedCorpus> All)
{
    public static LinkedCorpora Of(ImmutableArray<LinkedCorpus> all, CancellationToken cancellation) => new(all.ToEquatableArray());
}

/// <summary>The corpora with their articles.</summary>
internal sealed record LinkedArticles(LinkedCorpora Corpora, FinishedArticles Articles);
