using TypedCorpus.Checks;
using TypedCorpus.Diagnostics;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Pipeline;

/// <summary>The end of the way of one text.</summary>
/// <param name="Article">The article.</param>
/// <param name="Summary">What the corpus as a whole needs to know of it.</param>
/// <param name="Names">Under which names the corpus would know it.</param>
internal sealed record FinishedArticle(CuratedArticle Article, ArticleSummary Summary, NamedArticle Names)
{
    /// <summary>The corpus that it belongs to. Kept at hand, since every article is asked for it after each edit.</summary>
    public string Corpus { get; } = Article.Text.File.Corpus;

    /// <summary>What a person might still say of it; seldom asked for.</summary>
    public IgnoredByEquality<EquatableArray<Finding>> Completeness { get; } = new(() => Guard.Check(
        Place.StartOf(Article.Text.File.Path), () => ArticleCompleteness.Check(Article)));

    /// <summary>What a baseline would say of it and its quotes.</summary>
    public IgnoredByEquality<EquatableArray<BaselineEntry>> Entries { get; } = new(() =>
        Guard.Run<EquatableArray<BaselineEntry>>(Article.Text.File, [], () => new(BaselineEntries.OfArticle(Article), [])).Value);

    /// <summary>The summary needs the packed form, so an article that gets through here can be emitted.</summary>
    public static FinishedArticle Of(CuratedArticle article, Sidecar said) =>
        new(article, ArticleSummary.Of(article, ArticleFingerprint.Of(article)), NamedArticle.Of(article.Text.File, said));
}
