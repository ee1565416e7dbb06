using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Languages;
using TypedCorpus.Linking;
using TypedCorpus.Reading;

namespace TypedCorpus.Flow;

/// <summary>
/// The way of one text: read, prepare, infer, decide, curate. Each step is a pure function of values; the generator makes them steps of
/// its pipeline, and <see cref="Run"/> does them one after the other.
/// </summary>
internal static class ArticleFlow
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

    public static Found<PreparedArticle> Prepare(ReadArticle article, Sidecar? sidecar, CorpusSettings settings) => Guard.Run(
        article.Text.File,
        new PreparedArticle(article, "und", settings.Roster),
        () =>
        {
            string language = sidecar?.Metadata.Language
                ?? article.FrontMatter?.Metadata.Language
                ?? settings.Manifest.Language
                ?? LanguageDetection.Detect(article.Text.Text);
            return new(new PreparedArticle(article, language, settings.Roster), []);
        });

    public static Found<InferredArticle> Infer(Found<PreparedArticle> prepared, CancellationToken cancellation) => Infer(prepared, watch: null, cancellation);

    /// <param name="prepared">The text.</param>
    /// <param name="watch">Is shown how each marked run was read.</param>
    /// <param name="cancellation">Honoured within the text.</param>
    public static Found<InferredArticle> Infer(Found<PreparedArticle> prepared, Action<RunReading>? watch, CancellationToken cancellation)
    {
        (PreparedArticle article, EquatableArray<Finding> preparing) = prepared;
        (InferredArticle inferred, EquatableArray<Finding> inference) = Guard.Run(
            article.Article.Text.File,
            new InferredArticle(article, Annotations.None),
            () =>
            {
                Found<Annotations> found = QuotationInference.Infer(article.Article.Text, article.Language, article.Roster, watch, cancellation);
                return new(new InferredArticle(article, found.Value), found.Findings);
            });
        return new(inferred, [.. preparing, .. inference]);
    }

    public static Found<FinishedArticle> Curate(DecidedArticle decided, CancellationToken cancellation)
    {
        PreparedArticle prepared = decided.Inferred.Prepared;
        ArticleText text = prepared.Article.Text;
        return Guard.Run(
            text.File,
            FinishedArticle.Of(new CuratedArticle(text, Metadata.Empty, prepared.Language, Annotations.None)),
            () =>
            {
                (Sidecar said, EquatableArray<Finding> merging) = SidecarMerge.Merge(prepared.Article.FrontMatter, decided.Sidecar);
                (CuratedArticle curated, EquatableArray<Finding> curation) =
                    ArticleCuration.Curate(text, prepared.Language, decided.Inferred.Annotations, said, prepared.Roster, cancellation);
                return new(FinishedArticle.Of(curated), [.. merging, .. curation]);
            });
    }

    public static Found<Sidecar> ReadSidecar(SeedFile file) => Guard.Run(file, Sidecar.Empty, () => SidecarReader.Read(file));

    /// <summary>Under which names the corpus would know the article.</summary>
    public static NamedArticle Name(DecidedArticle decided)
    {
        ReadArticle read = decided.Inferred.Prepared.Article;
        return NamedArticle.Of(read.Text.File, SidecarMerge.Merge(read.FrontMatter, decided.Sidecar).Value);
    }

    public static Found<ReadThrough> Run(
        SeedFile file, Sidecar? sidecar, CorpusSettings settings, Action<RunReading>? watch, CancellationToken cancellation) =>
        RunFrom(Read(file), sidecar, settings, watch, cancellation);

    public static Found<ReadThrough> RunFrom(
        Found<ReadArticle> read, Sidecar? sidecar, CorpusSettings settings, Action<RunReading>? watch, CancellationToken cancellation)
    {
        (ReadArticle article, EquatableArray<Finding> reading) = read;
        (InferredArticle inferred, EquatableArray<Finding> inference) = Infer(Prepare(article, sidecar, settings), watch, cancellation);
        var decided = new DecidedArticle(inferred, sidecar);
        (FinishedArticle finished, EquatableArray<Finding> curation) = Curate(decided, cancellation);
        return new(new ReadThrough(decided, finished), [.. reading, .. inference, .. curation]);
    }
}
