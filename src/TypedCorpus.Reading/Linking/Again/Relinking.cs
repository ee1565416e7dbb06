using TypedCorpus.Model;

namespace TypedCorpus.Linking.Again;

/// <summary>
/// Links a corpus again after an edit of a few articles. The result is what <see cref="CorpusLinker"/> makes of all of them. But what the
/// edit does not touch stays the same object: nothing is computed for it, and a comparison sees at once that it is equal.
/// </summary>
internal static class Relinking
{
    /// <summary>Links a corpus, and reuses what still holds of the last link.</summary>
    public static RosterLinking Link(
        RosterLinking? last,
        string name,
        Manifest manifest,
        Roster roster,
        IEnumerable<ArticleSummary> summaries,
        CancellationToken cancellation)
    {
        ArticleSummary[] articles = CorpusLinker.InOrder(summaries);
        LinkedCorpus? again = last is not null && last.Roster.Equals(roster) ? After(last.Corpus, manifest, roster, articles) : null;
        return new RosterLinking(roster, again ?? CorpusLinker.LinkInOrder(name, manifest, roster, articles, cancellation));
    }

    /// <param name="last">The corpus as it was linked last, with an equal roster.</param>
    /// <param name="manifest">What it says of itself now.</param>
    /// <param name="roster">Its roster.</param>
    /// <param name="articles">The articles now, in the order of their keys.</param>
    /// <returns><see langword="null"/> where more has changed than a few articles.</returns>
    private static LinkedCorpus? After(LinkedCorpus last, Manifest manifest, Roster roster, ArticleSummary[] articles)
    {
        if (EditedArticles.Between(last.Articles, articles) is not { } edited) return null;
        var actors = new EditedActors(last, edited, articles);
        var placed = new LinkedArticle[articles.Length];
        for (int number = 0; number < placed.Length; number++)
        {
            LinkedArticle before = last.Articles.Span[number];
            int firstQuote = edited.FirstQuote(number, before.FirstQuote);
            placed[number] = edited.Contains(number)
                ? before with { Summary = articles[number], FirstQuote = firstQuote, Actors = actors.NumbersOf(articles[number]) }
                : Move(before, firstQuote, actors.Renumber(before.Actors));
        }

        EquatableArray<LinkedActor> all = actors.All();
        return new LinkedCorpus(
            last.Name, manifest, new(placed), all.Equals(last.Actors) ? last.Actors : all,
            ContentHash.Of(last.Name, manifest, roster, articles));
    }

    private static LinkedArticle Move(LinkedArticle before, int firstQuote, EquatableArray<int> actors) =>
        firstQuote == before.FirstQuote && actors.Equals(before.Actors) ? before : before with { FirstQuote = firstQuote, Actors = actors };
}
