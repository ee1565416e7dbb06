using TypedCorpus.Curation;
using TypedCorpus.Linking;

namespace TypedCorpus.Flow;

/// <summary>The end of the way of one text: the article, and what the corpus as a whole needs to know of it.</summary>
internal sealed record FinishedArticle(CuratedArticle Article, ArticleSummary Summary)
{
    /// <summary>To summarize is to pack: what comes out of this can be emitted.</summary>
    public static FinishedArticle Of(CuratedArticle article) => new(article, ArticleSummary.Of(article));
}
