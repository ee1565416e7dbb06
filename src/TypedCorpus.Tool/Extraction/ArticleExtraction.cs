using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Inference;
using TypedCorpus.Languages;
using TypedCorpus.Reading;

namespace TypedCorpus.Tool.Extraction;

/// <summary>The flow of one text from file to curated article: the functions that the generator wires as steps, in their order.</summary>
internal static class ArticleExtraction
{
    /// <param name="file">The text.</param>
    /// <param name="curation">What people wrote about it.</param>
    /// <param name="language">Of texts that do not tell theirs, if anybody said.</param>
    /// <param name="cancellation">Honoured within the text.</param>
    public static Found<CuratedArticle> Extract(
        SeedFile file, TextCuration curation, string? language, CancellationToken cancellation)
    {
        Found<ArticleText> text = ArticleReader.Read(file);
        Found<Sidecar> sidecar = curation.SidecarOf(text.Value);
        string tongue = sidecar.Value.Metadata.Language ?? language ?? LanguageDetection.Detect(text.Value.Text);
        Found<Annotations> inferred = QuotationInference.Infer(text.Value, tongue, curation.Roster, cancellation);
        Found<CuratedArticle> curated = ArticleCuration.Curate(text.Value, tongue, inferred.Value, sidecar.Value, curation.Roster);
        return new(curated.Value, [.. text.Findings, .. sidecar.Findings, .. inferred.Findings, .. curated.Findings]);
    }
}
