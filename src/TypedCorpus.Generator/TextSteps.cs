using TypedCorpus.Completeness;
using TypedCorpus.Diagnostics;
using TypedCorpus.Flow;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.Linking;
using TypedCorpus.Reading;

namespace TypedCorpus.Generator;

/// <summary>The steps of one text, in the shape that the pipeline has for their inputs.</summary>
internal static class TextSteps
{
    public static Found<PreparedArticle> Prepare(
        (Found<ReadArticle> Article, (Found<SettingsIndex> Settings, SidecarIndex Sidecars) Corpus) input, CancellationToken cancellation)
    {
        SeedFile file = input.Article.Value.Text.File;
        return ArticleFlow.Prepare(
            input.Article.Value, input.Corpus.Sidecars.Find(file.Corpus, file.Key), input.Corpus.Settings.Value.Of(file.Corpus));
    }

    public static DecidedArticle Decide((Found<InferredArticle> Article, SidecarIndex Sidecars) input, CancellationToken cancellation)
    {
        SeedFile file = input.Article.Value.Prepared.Article.Text.File;
        return new DecidedArticle(input.Article.Value, input.Sidecars.Find(file.Corpus, file.Key));
    }

    public static EquatableArray<Finding> CheckCompleteness(Found<FinishedArticle> article, CancellationToken cancellation) => Guard.Check(
        Place.StartOf(article.Value.Article.Text.File.Path), () => ArticleCompleteness.Check(article.Value.Article));

    public static SummarizedArticle Summarize(Found<FinishedArticle> article, CancellationToken cancellation) =>
        new(article.Value.Article.Text.File.Corpus, article.Value.Summary);

    public static NamedArticle Name(DecidedArticle article, CancellationToken cancellation) => ArticleFlow.Name(article);

    /// <summary>A file without its content: enough to see which sidecar has a text.</summary>
    public static SeedFile Identify(SeedFile file, CancellationToken cancellation) => new(file.Corpus, file.Kind, file.Key, file.Path, "", "");
}

/// <summary>An article's summary, and the corpus it belongs to.</summary>
internal sealed record SummarizedArticle(string Corpus, ArticleSummary Summary);
