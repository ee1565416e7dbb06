using TypedCorpus.Diagnostics;
using TypedCorpus.Flow;
using TypedCorpus.Generator.Seeds;
using TypedCorpus.Reading;

namespace TypedCorpus.Generator;

/// <summary>The steps of one text, in the shape that the pipeline has for their inputs.</summary>
internal static class TextSteps
{
    public static Found<ReadArticle> Read(SeedFile file, CancellationToken cancellation) => ArticleFlow.Read(file);

    public static TextToInfer Prepare((Found<ReadArticle> Article, TextContext Context) input, CancellationToken cancellation)
    {
        SeedFile file = input.Article.Value.Text.File;
        return new TextToInfer(ArticleFlow.Prepare(
            input.Article, input.Context.Sidecars.Find(file.Corpus, file.Key), input.Context.Settings.Of(file.Corpus)));
    }

    public static Found<InferredArticle> Infer((TextToInfer Text, InferenceAhead Ahead) input, CancellationToken cancellation) =>
        input.Text.Infer(cancellation);

    public static Found<DecidedArticle> Decide((Found<InferredArticle> Article, SidecarIndex Sidecars) input, CancellationToken cancellation)
    {
        SeedFile file = input.Article.Value.Prepared.Article.Text.File;
        return ArticleFlow.Decide(input.Article, input.Sidecars.Find(file.Corpus, file.Key));
    }
}

/// <summary>What holds for all texts, and what a person decided about each.</summary>
internal sealed record TextContext(SettingsIndex Settings, SidecarIndex Sidecars)
{
    public static TextContext Of((SettingsIndex Settings, SidecarIndex Sidecars) input, CancellationToken cancellation) => new(input.Settings, input.Sidecars);
}
