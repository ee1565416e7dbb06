using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Generator.Steps;

/// <summary>The steps of one text.</summary>
internal static class TextSteps
{
    public static Found<ReadArticle> Read(SeedFile file, CancellationToken cancellation) => ArticlePipeline.Read(file);

    public static Found<PreparedArticle> Prepare(Found<ReadArticle> article, TextContext context)
    {
        SeedFile file = article.Value.Text.File;
        return ArticlePipeline.Prepare(article, context.Languages.Of(file.Corpus, file.Key), context.Settings.Of(file.Corpus));
    }

    /// <summary>A step of its own after the preparation: the compiler runs it only if the prepared text has changed.</summary>
    public static TextToInfer Ahead(Found<PreparedArticle> text, CancellationToken cancellation) =>
        new TextToInfer(text).Ahead(cancellation);

    public static Found<InferredArticle> Infer(TextToInfer text, CancellationToken cancellation) => text.Infer(cancellation);

    public static Found<DecidedArticle> Decide(Found<InferredArticle> article, SidecarIndex sidecars)
    {
        SeedFile file = article.Value.Prepared.Article.Text.File;
        return ArticlePipeline.Decide(article, sidecars.Find(file.Corpus, file.Key));
    }
}

/// <summary>
/// What holds for all texts, and what a person said of the language of each: other decisions of a sidecar do not make inference run again.
/// </summary>
internal sealed record TextContext(SettingsIndex Settings, SidecarLanguages Languages);
