using System.Collections.Immutable;
using TypedCorpus.Diagnostics;
using TypedCorpus.Flow;

namespace TypedCorpus.Generator;

/// <summary>
/// All texts at the end of their way, as one value: what concerns them together is worked out of it in one step, since a step of each costs
/// the compiler a table of all. Two are equal only if they are the same array, which the compiler makes anew when a text has changed.
/// </summary>
internal sealed record FinishedArticles(ImmutableArray<Found<FinishedArticle>> All)
{
    /// <summary>The articles of each corpus.</summary>
    public Remembered<ILookup<string, FinishedArticle>> ByCorpus { get; } =
        new(() => All.Select(found => found.Value).ToLookup(article => article.Article.Text.File.Corpus));

    public static FinishedArticles Of(ImmutableArray<Found<FinishedArticle>> articles, CancellationToken cancellation) => new(articles);
}
