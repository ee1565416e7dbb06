using TypedCorpus.Model;

namespace TypedCorpus.Linking.Again;

/// <summary>Gathers one actor anew after an edit of a few articles, of which some have it or had it.</summary>
internal static class EditedActor
{
    /// <returns>The same as before where nothing has changed; <see langword="null"/> for one whom no article has any more.</returns>
    public static LinkedActor? Gather(string id, LinkedActor? before, EditedArticles edited, ArticleSummary[] articles)
    {
        ActorInArticle[] where =
            [.. (before?.Articles ?? []).Where(place => !edited.Contains(place.Article)).Concat(Places(id, edited, articles))];
        int[] quotes = [.. edited.Keep(before?.Quotes ?? []).Concat(Quotes(id, edited, articles))];
        Array.Sort(where, static (one, other) => one.Article.CompareTo(other.Article));
        Array.Sort(quotes);
        LinkedActor? now = before is not null && (before.Origin != Origin.Inferred || edited.KeepWordsOf(id))
            ? before with { Quotes = new(quotes), Articles = new(where) }
            : where.Length == 0 ? null : Infer(id, before?.Member, quotes, where, articles);
        return now == before ? before : now;
    }

    private static LinkedActor Infer(string id, string? member, int[] quotes, ActorInArticle[] where, ArticleSummary[] articles)
    {
        var actor = new ActorGathering(id);
        foreach (ActorInArticle place in where)
            foreach (ActorAnnotation said in articles[place.Article].Of(id)) actor.Count(said);

        return actor.Link(member, new(quotes), new(where));
    }

    private static IEnumerable<ActorInArticle> Places(string id, EditedArticles edited, ArticleSummary[] articles) =>
        from number in edited.Numbers
        let own = articles[number].NumbersOf(id).ToArray()
        where own.Length > 0
        select new ActorInArticle(number, own.Sum(actor => articles[number].MentionCounts[actor]));

    private static IEnumerable<int> Quotes(string id, EditedArticles edited, ArticleSummary[] articles)
    {
        foreach (int number in edited.Numbers)
        {
            EquatableArray<int> speakers = articles[number].Speakers;
            int first = edited.FirstQuote(number);
            for (int i = 0; i < speakers.Count; i++)
                if (speakers[i] >= 0 && articles[number].ActorIds[speakers[i]] == id) yield return first + i;
        }
    }
}
