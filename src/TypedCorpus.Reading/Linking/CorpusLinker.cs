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
        ActorGathering[] actors = Gather(roster, articles, cancellation);

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < actors.Length; i++) numbers[actors[i].Id] = i;

        var articleMembers = new HashSet<string>(StringComparer.Ordinal);
        string?[] actorMembers = ActorMembers.Assign(actors);
        return new LinkedCorpus(
            name,
            manifest,
            Place(articles, numbers, articleMembers).ToEquatableArray(),
            actors.Select((actor, i) => actor.Link(actorMembers[i])).ToEquatableArray(),
            HashOf(name, manifest, roster, articles));
    }

    private static ActorGathering[] Gather(Roster roster, ArticleSummary[] articles, CancellationToken cancellation)
    {
        var listed = new List<ActorGathering>();
        var byId = new Dictionary<string, ActorGathering>(StringComparer.Ordinal);
        foreach (RosterActor actor in roster.Actors)
        {
            if (byId.ContainsKey(actor.Id)) continue;
            listed.Add(byId[actor.Id] = new ActorGathering(actor.Id, actor));
        }

        var inferred = new SortedDictionary<string, ActorGathering>(StringComparer.Ordinal);
        int quote = 0;
        for (int number = 0; number < articles.Length; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            ArticleSummary article = articles[number];
            var own = new ActorGathering[article.Actors.Count];
            for (int i = 0; i < own.Length; i++)
            {
                string id = ActorId.Of(article.Actors[i]);
                if (!byId.TryGetValue(id, out own[i]!)) inferred[id] = byId[id] = own[i] = new ActorGathering(id);
                own[i].Add(article.Actors[i], number, article.MentionCounts[i]);
            }

            foreach (int speaker in article.Speakers)
            {
                if (speaker >= 0) own[speaker].AddQuote(quote);
                quote++;
            }
        }

        return [.. listed, .. inferred.Values];
    }

    private static IEnumerable<LinkedArticle> Place(ArticleSummary[] articles, Dictionary<string, int> numbers, HashSet<string> members)
    {
        var slots = new int[GroupNumber.Count];
        int quote = 0;
        foreach (ArticleSummary article in articles)
        {
            string? member = article.Member ?? MemberName.FromId(article.Id);
            if (member is not null && (MemberName.IsReserved(member) || !members.Add(member))) member = null;
            int group = GroupNumber.Of(article.Key);
            EquatableArray<int> actors = article.Actors.Select(actor => numbers[ActorId.Of(actor)]).ToEquatableArray();
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
