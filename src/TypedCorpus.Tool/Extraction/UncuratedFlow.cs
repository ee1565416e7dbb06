using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tool.Extraction;

/// <summary>The way of a text of which nobody has written anything, or whose front matter is not to count.</summary>
internal static class UncuratedFlow
{
    public static Found<CuratedArticle> Run(
        SeedFile file, CorpusSettings settings, Action<RunReading>? watch, CancellationToken cancellation)
    {
        (ReadArticle article, EquatableArray<Finding> findings) = ArticlePipeline.Read(file);
        var uncurated = new Found<ReadArticle>(new ReadArticle(article.Text, FrontMatter: null), findings);
        (ReadThrough through, EquatableArray<Finding> found) =
            ArticlePipeline.RunFrom(uncurated, sidecar: null, settings, watch, cancellation);
        return new(through.Finished.Article, found);
    }
}
