using System.Globalization;
using TypedCorpus.Curation;
using TypedCorpus.Imaging;
using TypedCorpus.Reading;

namespace TypedCorpus.Linking;

/// <summary>
/// Makes one corpus of many articles: numbers the articles, sees that an actor is the same one in all of them, and notes who is quoted
/// and mentioned where. It looks at summaries only; a text is not opened again.
/// </summary>
internal static class CorpusLinker
{
    public static LinkedCorpus Link(string name, Manifest manifest, Roster roster, IEnumerable<ArticleSummary> summaries, CancellationToken cancellation = default)
    {
        ArticleSummary[] articles = [.. summaries.OrderBy(summary => summary.Key, StringComparer.Ordinal)];
        ActorGathering[][] cast = new ActorGathering[articles.Length][];
        ActorGathering[] actors = Gather(roster, articles, cast, cancellation);
        for (int i = 0; i < actors.Length; i++) actors[i].Number = i;

        var articleMembers = new HashSet<string>(StringComparer.Ordinal);
        string?[] actorMembers = ActorMembers.Assign(actors);
        return new LinkedCorpus(
            name,
            manifest,
            Place(articles, cast, articleMembers).ToEquatableArray(),
            actors.Select((actor, i) => actor.Link(actorMembers[i])).ToEquatableArray(),
            HashOf(name, manifest, roster, articles));
    }

    /// <param name="roster">Whose actors come first.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="cast">Takes the actors of each article.</param>
    /// <param name="cancellation">Honoured between articles.</param>
    private static ActorGathering[] Gather(Roster roster, ArticleSummary[] articles, ActorGathering[][] cast, CancellationToken cancellation)
    {
        var listed = new List<ActorGathering>();
        var byId = new Dictionary<string, ActorGathering>(StringComparer.Ordinal);
        foreach (RosterActor actor in roster.Actors)
        {
            if (byId.ContainsKey(actor.Id)) continue;
            listed.Add(byId[actor.Id] = new ActorGathering(actor.Id, actor));
        }

        var inferred = new List<ActorGathering>();
        int quote = 0;
        for (int number = 0; number < articles.Length; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            ArticleSummary article = articles[number];
            ActorGathering[] own = cast[number] = new ActorGathering[article.Actors.Count];
            for (int i = 0; i < own.Length; i++)
            {
                string id = article.ActorIds[i];
                if (!byId.TryGetValue(id, out own[i]!)) inferred.Add(byId[id] = own[i] = new ActorGathering(id));
                own[i].Add(article.Actors[i], number, article.MentionCounts[i]);
            }

            foreach (int speaker in article.Speakers)
            {
                if (speaker >= 0) own[speaker].AddQuote(quote);
                quote++;
            }
        }

        inferred.Sort(static (one, other) => string.CompareOrdinal(one.Id, other.Id));
        return [.. listed, .. inferred];
    }

    private static IEnumerable<LinkedArticle> Place(ArticleSummary[] articles, ActorGathering[][] cast, HashSet<string> members)
    {
        var slots = new int[GroupNumber.Count];
        int quote = 0;
        for (int number = 0; number < articles.Length; number++)
        {
            ArticleSummary article = articles[number];
            string? member = article.Member ?? MemberName.FromId(article.Id);
            if (member is not null && (MemberName.IsReserved(member) || !members.Add(member))) member = null;
            int group = GroupNumber.Of(article.Key);
            var actors = new EquatableArray<int>(Array.ConvertAll(cast[number], static actor => actor.Number));
            yield return new LinkedArticle(article, member, group, slots[group]++, quote, actors);
            quote += article.Speakers.Count;
        }
    }

    /// <summary>Of each part with its length, and of each list with its count: no two corpora read as one row of words.</summary>
    private static string HashOf(string name, Manifest manifest, Roster roster, ArticleSummary[] articles)
    {
        IEnumerable<string?> parts =
        [
            name, manifest.Title, manifest.Language, manifest.Licence, manifest.Source, manifest.Citation,
            .. Counted([.. roster.Actors.SelectMany(WordsOf)]),
            .. Counted([.. articles.Select(article => article.Fingerprint)]),
        ];
        return Sha256.Of(string.Concat(parts.Select(part => part is null ? "-" : FormattableString.Invariant($"{part.Length}:{part}"))));
    }

    private static IEnumerable<string?> WordsOf(RosterActor actor) =>
    [
        actor.Id, actor.Name, actor.Kind.ToString(), actor.Wikidata,
        .. Counted([.. actor.Names.SelectMany(name => new[] { name.Language, name.Name })]), .. Counted([.. actor.Aliases]), .. Counted([.. actor.Roles]),
    ];

    private static string?[] Counted(string?[] words) => [words.Length.ToString(CultureInfo.InvariantCulture), .. words];
}
