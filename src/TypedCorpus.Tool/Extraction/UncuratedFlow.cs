using TypedCorpus.Diagnostics;
using TypedCorpus.Inference.Speech;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;

namespace TypedCorpus.Tool.Extraction;

/// <summary>Reads a text without curation: nobody has decided about it, or its front matter is to be ignored.</summary>
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
