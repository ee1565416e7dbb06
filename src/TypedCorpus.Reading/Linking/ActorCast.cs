using TypedCorpus.Model;

namespace TypedCorpus.Linking;

/// <summary>The actors of a corpus, and which of them each article has.</summary>
/// <param name="Actors">Those of the roster in its order, then the inferred ones by id.</param>
/// <param name="ByArticle">For each article the numbers of its own actors.</param>
internal sealed record ActorCast(ActorGathering[] Actors, int[][] ByArticle)
{
    public static ActorCast Of(Roster roster, ArticleSummary[] articles, CancellationToken cancellation)
    {
        var met = new List<ActorGathering>();
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (RosterActor actor in roster.Actors)
            if (!byId.ContainsKey(actor.Id)) Meet(new ActorGathering(actor.Id, actor));
        int listed = met.Count;

        var own = new int[articles.Length][];
        for (int number = 0; number < articles.Length; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            own[number] = Count(articles[number]);
        }

        ActorGathering[] actors = Number(met, listed);
        for (int number = 0, quote = 0; number < articles.Length; number++)
        {
            ArticleSummary article = articles[number];
            int[] numbers = own[number];
            for (int i = 0; i < numbers.Length; i++)
            {
                ActorGathering actor = met[numbers[i]];
                actor.Add(number, article.MentionCounts[i]);
                numbers[i] = actor.Number;
            }

            foreach (int speaker in article.Speakers.Span)
            {
                if (speaker >= 0) actors[numbers[speaker]].AddQuote(quote);
                quote++;
            }
        }

        return new ActorCast(actors, own);

        int Meet(ActorGathering actor)
        {
            met.Add(actor);
            return byId[actor.Id] = met.Count - 1;
        }

        // In the order in which actors are met. Their order in the corpus is known only at the end.
        int[] Count(ArticleSummary article)
        {
            var places = new int[article.Actors.Count];
            for (int i = 0; i < places.Length; i++)
            {
                string id = article.ActorIds[i];
                if (!byId.TryGetValue(id, out places[i])) places[i] = Meet(new ActorGathering(id));
                met[places[i]].Count(article.Actors[i]);
            }

            foreach (int speaker in article.Speakers.Span)
                if (speaker >= 0) met[places[speaker]].CountQuote();
            return places;
        }
    }

    private static ActorGathering[] Number(List<ActorGathering> met, int listed)
    {
        ActorGathering[] actors = [.. met];
        Array.Sort(
            actors, listed, actors.Length - listed,
            Comparer<ActorGathering>.Create(static (one, other) => string.CompareOrdinal(one.Id, other.Id)));
        for (int i = 0; i < actors.Length; i++)
        {
            actors[i].Number = i;
            actors[i].EndCount();
        }

        return actors;
    }
}
