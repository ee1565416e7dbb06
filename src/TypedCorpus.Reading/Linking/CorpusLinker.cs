using TypedCorpus.Imaging;
using TypedCorpus.Model;

namespace TypedCorpus.Linking;

/// <summary>
/// Makes one corpus of many articles: numbers the articles, identifies each actor across all of them, and notes who is quoted and mentioned
/// where. It looks at summaries only; a text is not opened again.
/// </summary>
internal static class CorpusLinker
{
    public static LinkedCorpus Link(
        string name, Manifest manifest, Roster roster, IEnumerable<ArticleSummary> summaries, CancellationToken cancellation = default) =>
        LinkInOrder(name, manifest, roster, InOrder(summaries), cancellation);

    /// <param name="name">The name of the corpus.</param>
    /// <param name="manifest">What it says of itself.</param>
    /// <param name="roster">Its roster.</param>
    /// <param name="articles">Its articles, <see cref="InOrder"/>.</param>
    /// <param name="cancellation">Honoured from article to article.</param>
    public static LinkedCorpus LinkInOrder(
        string name, Manifest manifest, Roster roster, ArticleSummary[] articles, CancellationToken cancellation)
    {
        (ActorGathering[] actors, int[][] own) = ActorCast.Of(roster, articles, cancellation);
        string?[] actorMembers =
            MemberAssignment.Assign([.. actors.Select(actor => actor.MemberWish)], number => !actors[number].IsInferred);
        return new LinkedCorpus(
            name,
            manifest,
            new EquatableArray<LinkedArticle>(Place(articles, own)),
            new EquatableArray<LinkedActor>([.. actors.Select((actor, i) => actor.Link(actorMembers[i]))]),
            ContentHash.Of(name, manifest, roster, articles));
    }

    /// <summary>By key; mostly they come so.</summary>
    public static ArticleSummary[] InOrder(IEnumerable<ArticleSummary> summaries)
    {
        ArticleSummary[] articles = [.. summaries];
        for (int i = 1; i < articles.Length; i++)
            if (string.CompareOrdinal(articles[i - 1].Key, articles[i].Key) > 0)
                return [.. articles.OrderBy(article => article.Key, StringComparer.Ordinal)];
        return articles;
    }

    private static LinkedArticle[] Place(ArticleSummary[] articles, int[][] own)
    {
        var placed = new LinkedArticle[articles.Length];
        string?[] members =
            MemberAssignment.Assign([.. articles.Select(article => article.MemberWish)], number => articles[number].Member is not null);
        var slots = new int[GroupNumber.Count];
        int quote = 0;
        for (int number = 0; number < articles.Length; number++)
        {
            ArticleSummary article = articles[number];
            placed[number] = new LinkedArticle(
                article, members[number], article.Group, slots[article.Group]++, quote, new EquatableArray<int>(own[number]));
            quote += article.Speakers.Count;
        }

        return placed;
    }
}
