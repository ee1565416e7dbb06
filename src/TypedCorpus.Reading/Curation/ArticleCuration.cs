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
        Annotations annotations = sidecar.Decisions.Count == 0
            ? inferred
            : Decide(article, language, inferred, sidecar, roster, findings, cancellation);
        findings.AddRange(new SpeakerDoubts(article, language, roster).Check(annotations));
        return new(new CuratedArticle(article, sidecar.Metadata, language, annotations), [.. findings]);
    }

    private static Annotations Decide(
        ArticleText article, string language, Annotations inferred, Sidecar sidecar,
        Roster roster, List<Finding> findings, CancellationToken cancellation)
    {
        var anchors = new AnchorFinder(article, findings);
        var placed = new List<(Decision Decision, TextRange Words)>();
        foreach (Decision decision in sidecar.Decisions)
        {
            cancellation.ThrowIfCancellationRequested();
            Finding[] cut = [.. Cut(article, decision)];
            findings.AddRange(cut);
            if (cut.Length == 0 && anchors.Find(decision.Anchor) is { } words) placed.Add((decision, words));
        }

        return new DecisionLayer(article, language, inferred, roster, findings).Lay(placed, cancellation);
    }

    /// <summary>Words that a comment cuts off: the text has them together with it.</summary>
    private static IEnumerable<Finding> Cut(ArticleText article, Decision decision) =>
        from words in decision.Commented
        where article.Text.Contains(words.Whole)
        select new Finding(Rules.CutAnchor, words.Comment, words.Key, Excerpt.Of(words.CommentText))
        {
            Proposals = Proposal.At(words.Place, words.Whole),
        };
}
