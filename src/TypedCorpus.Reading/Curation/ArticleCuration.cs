using TypedCorpus.Curation.Anchoring;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>Lays a person's decisions over the inference, each checked against the text and the roster.</summary>
internal static class ArticleCuration
{
    public static Found<CuratedArticle> Curate(
        ArticleText article, string language, Annotations inferred, Sidecar sidecar, Roster roster, CancellationToken cancellation)
    {
        var findings = new List<Finding>(PinnedHash.Check(article.File, sidecar));
        if (sidecar.Decisions.Count == 0) return new(new CuratedArticle(article, sidecar.Metadata, language, inferred), [.. findings]);

        var anchors = new AnchorFinder(article, findings);
        var placed = new List<(Decision Decision, TextRange Words)>();
        foreach (Decision decision in sidecar.Decisions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (anchors.Find(decision.Anchor) is { } words) placed.Add((decision, words));
        }

        Annotations annotations = new DecisionLayer(article, language, inferred, roster, findings).Lay(placed, cancellation);
        return new(new CuratedArticle(article, sidecar.Metadata, language, annotations), [.. findings]);
    }
}
