using System.Collections.Immutable;
using TypedCorpus.Diagnostics;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Steps;

/// <summary>
/// All finished texts as one value. What concerns them together is computed from it in one step: for steps of single texts the compiler
/// keeps a table of all. Two are equal only if they are the same array, which the compiler makes anew when a text has changed.
/// </summary>
internal sealed record FinishedArticles(ImmutableArray<Found<FinishedArticle>> All)
{
    /// <summary>The articles of each corpus that has some.</summary>
    public IgnoredByEquality<IReadOnlyDictionary<string, List<FinishedArticle>>> ByCorpus { get; } = new(() => Divide(All));

    public static FinishedArticles Of(ImmutableArray<Found<FinishedArticle>> articles, CancellationToken cancellation) => new(articles);

    /// <summary>Articles of one corpus mostly follow one another, so the corpus is looked up only when it changes.</summary>
    private static Dictionary<string, List<FinishedArticle>> Divide(ImmutableArray<Found<FinishedArticle>> all)
    {
        var corpora = new Dictionary<string, List<FinishedArticle>>(StringComparer.Ordinal);
        (string? corpus, List<FinishedArticle> articles) = (null, []);
        foreach (Found<FinishedArticle> found in all)
        {
            FinishedArticle article = found.Value;
            if (article.Corpus != corpus)
            {
                corpus = article.Corpus;
                if (!corpora.TryGetValue(corpus, out articles!)) corpora[corpus] = articles = [];
            }

            articles.Add(article);
        }

        return corpora;
    }
}
