using TypedCorpus.Curation;
using TypedCorpus.Imaging;

namespace TypedCorpus.Linking;

/// <summary>
/// Makes one corpus of many articles: numbers the articles, sees that an actor is the same one in all of them, and notes who is quoted
/// and mentioned where. It looks at summaries only; a text is not opened again.
/// </summary>
internal static class CorpusLinker
{
    public static LinkedCorpus Link(string name, Manifest manifest, Roster roster, IEnumerable<ArticleSummary> summaries, CancellationToken cancellation = default)
    {
        ArticleSummary[] articles = InOrder([.. summaries]);
        return Link(name, manifest, roster, articles, cancellation);
    }

    /// <summary>The same, with what was linked last at hand, of which most may still hold.</summary>
    public static RosterLinking Link(RosterLinking? last, string name, Manifest manifest, Roster roster, IEnumerable<ArticleSummary> summaries, CancellationToken cancellation)
    {
        ArticleSummary[] articles = InOrder([.. summaries]);
        LinkedCorpus? again = last is not null && last.Roster.Equals(roster) ? Relinking.After(last.Corpus, manifest, roster, articles) : null;
        return new RosterLinking(roster, again ?? Link(name, manifest, roster, articles, cancellation));
    }

    private static LinkedCorpus Link(string name, Manifest manifest, Roster roster, ArticleSummary[] articles, CancellationToken cancellation)
    {
        (ActorGathering[] actors, int[][] own) = ActorCast.Of(roster, articles, cancellation);
        string?[] actorMembers = MemberAssignment.Assign([.. actors.Select(actor => actor.MemberWish)], number => !actors[number].IsInferred);
        return new LinkedCorpus(
            name,
            manifest,
            new EquatableArray<LinkedArticle>(Place(articles, own)),
            new EquatableArray<LinkedActor>([.. actors.Select((actor, i) => actor.Link(actorMembers[i]))]),
            ContentHash.Of(name, manifest, roster, articles));
    }

    /// <summary>By key; mostly they come so.</summary>
    private static ArticleSummary[] InOrder(ArticleSummary[] articles)
    {
        for (int i = 1; i < articles.Length; i++)
            if (string.CompareOrdinal(articles[i - 1].Key, articles[i].Key) > 0) return [.. articles.OrderBy(article => article.Key, StringComparer.Ordinal)];
        return articles;
    }

    private static LinkedArticle[] Place(ArticleSummary[] articles, int[][] own)
    {
        var placed = new LinkedArticle[articles.Length];
        string?[] members = MemberAssignment.Assign([.. articles.Select(article => article.MemberWish)], number => articles[number].Member is not null);
        var slots = new int[GroupNumber.Count];
        int quote = 0;
        for (int number = 0; number < articles.Length; number++)
        {
            ArticleSummary article = articles[number];
            placed[number] = new LinkedArticle(article, members[number], article.Group, slots[article.Group]++, quote, new EquatableArray<int>(own[number]));
            quote += article.Speakers.Count;
        }

        return placed;
    }
}
