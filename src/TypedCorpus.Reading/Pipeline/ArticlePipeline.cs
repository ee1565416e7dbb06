using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Languages;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Pipeline;

/// <summary>
/// The steps of one text: read, prepare, infer, decide, curate. Each step is a pure function of values; the generator makes them steps of
/// its pipeline, and <see cref="Run"/> does them one after the other. What was found wrong goes with the text, from step to step.
/// </summary>
internal static class ArticlePipeline
{
    public static Found<ReadArticle> Read(SeedFile file) => Guard.Run(
        file,
        new ReadArticle(new ArticleText(file, file.Content, 0, null, []), null),
        () =>
        {
            (ArticleText text, EquatableArray<Finding> findings) = ArticleReader.Read(file);
            if (text.FrontMatter is null) return new(new ReadArticle(text, null), findings);
            Found<Sidecar> frontMatter = SidecarReader.ReadFrontMatter(text);
            return new(new ReadArticle(text, frontMatter.Value), [.. findings, .. frontMatter.Findings]);
        });

    /// <param name="read">The text.</param>
    /// <param name="language">The language that its sidecar names, if any.</param>
    /// <param name="settings">What holds for all texts.</param>
    public static Found<PreparedArticle> Prepare(Found<ReadArticle> read, string? language, CorpusSettings settings)
    {
        ReadArticle article = read.Value;
        return Guard.Run(
            article.Text.File,
            new PreparedArticle(article, "und", settings.Roster),
            () =>
            {
                language ??= article.FrontMatter?.Metadata.Language
                    ?? settings.Manifest.Language
                    ?? LanguageDetection.Detect(article.Text.Text);
                return new(new PreparedArticle(article, language, settings.Roster), []);
            }).After(read.Findings);
    }

    public static Found<InferredArticle> Infer(Found<PreparedArticle> prepared, CancellationToken cancellation) =>
        Infer(prepared, watch: null, cancellation);

    /// <param name="prepared">The text.</param>
    /// <param name="watch">Is shown how each marked run was read.</param>
    /// <param name="cancellation">Honoured within the text.</param>
    public static Found<InferredArticle> Infer(Found<PreparedArticle> prepared, Action<RunReading>? watch, CancellationToken cancellation)
    {
        PreparedArticle article = prepared.Value;
        return Guard.Run(
            article.Article.Text.File,
            new InferredArticle(article, Annotations.None),
            () =>
            {
                Found<Annotations> found =
                    QuotationInference.Infer(article.Article.Text, article.Language, article.Roster, watch, cancellation);
                return new(new InferredArticle(article, found.Value), found.Findings);
            }).After(prepared.Findings);
    }

    public static Found<DecidedArticle> Decide(Found<InferredArticle> inferred, Sidecar? sidecar) =>
        new(new DecidedArticle(inferred.Value, sidecar), inferred.Findings);

    public static Found<FinishedArticle> Curate(Found<DecidedArticle> found, CancellationToken cancellation)
    {
        DecidedArticle decided = found.Value;
        PreparedArticle prepared = decided.Inferred.Prepared;
        ArticleText text = prepared.Article.Text;
        return Guard.Run(
            text.File,
            FinishedArticle.Of(new CuratedArticle(text, Metadata.Empty, prepared.Language, Annotations.None), Sidecar.Empty),
            () =>
            {
                (Sidecar said, EquatableArray<Finding> merging) = SidecarMerge.Merge(prepared.Article.FrontMatter, decided.Sidecar);
                (CuratedArticle curated, EquatableArray<Finding> curation) =
                    ArticleCuration.Curate(text, prepared.Language, decided.Inferred.Annotations, said, prepared.Roster, cancellation);
                return new(FinishedArticle.Of(curated, said), [.. merging, .. curation]);
            }).After(found.Findings);
    }

    public static Found<Sidecar> ReadSidecar(SeedFile file) => Guard.Run(file, Sidecar.Empty, () => SidecarReader.Read(file));

    public static Found<ReadThrough> Run(
        SeedFile file, Sidecar? sidecar, CorpusSettings settings, Action<RunReading>? watch, CancellationToken cancellation) =>
        RunFrom(Read(file), sidecar, settings, watch, cancellation);

    public static Found<ReadThrough> RunFrom(
        Found<ReadArticle> read, Sidecar? sidecar, CorpusSettings settings, Action<RunReading>? watch, CancellationToken cancellation)
    {
        Found<DecidedArticle> decided = Decide(Infer(Prepare(read, sidecar?.Metadata.Language, settings), watch, cancellation), sidecar);
        Found<FinishedArticle> finished = Curate(decided, cancellation);
        return new(new ReadThrough(decided.Value, finished.Value), finished.Findings);
    }
}
