using TypedCorpus.Languages;
using TypedCorpus.Model;
using TypedCorpus.Naming;

namespace TypedCorpus.Tool.Annotating;

/// <summary>Gathers over all texts the speakers whom a roster does not have, under the names that texts give them.</summary>
internal sealed class SpeakerGathering
{
    private readonly SortedDictionary<string, List<(ActorAnnotation Actor, string[] Written)>> unlisted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> claims = new(StringComparer.Ordinal);
    private readonly HashSet<string> members;
    private readonly HashSet<string> ids;

    public SpeakerGathering(Roster roster)
    {
        ids = [.. roster.Actors.Select(actor => actor.Id)];
        members = [.. roster.Actors.Select(actor => actor.Member ?? MemberName.FromId(actor.Id)).OfType<string>()];
        foreach (RosterActor actor in roster.Actors)
            foreach (string name in (IEnumerable<string>)[actor.Name, .. actor.Names.Select(name => name.Name), .. actor.Aliases])
                Claim(name, actor.Id);
    }

    /// <summary>The speakers of undecided quotes among an article's actors.</summary>
    public void Add(CuratedArticle article, IEnumerable<InferredRun> runs)
    {
        HashSet<string> speakers = [.. runs.Select(run => run.Speaker).OfType<string>()];
        for (int number = 0; number < article.Annotations.Actors.Count; number++)
        {
            ActorAnnotation actor = article.Annotations.Actors[number];
            string id = ActorId.Of(actor);
            if (ids.Contains(id) || !speakers.Contains(id)) continue;
            if (!unlisted.TryGetValue(id, out List<(ActorAnnotation, string[])>? known)) unlisted[id] = known = [];
            IEnumerable<MentionAnnotation> mentions = article.Annotations.Mentions.Where(mention => mention.Actor == number);
            known.Add((actor, [.. mentions.Select(mention => mention.Range.Of(article.Text.Text))]));
        }
    }

    /// <summary>
    /// They, as the roster could have them. Who goes by another's name only is not among them, for a name is one actor's: a person has to
    /// tell the two apart.
    /// </summary>
    public IReadOnlyList<InferredActor> Actors()
    {
        // Names before aliases: a name that is somebody's own is nobody's short form.
        (string Id, string Name)[] named =
            [.. unlisted.Select(actor => (actor.Key, Longest(actor.Value))).Where(actor => Claim(actor.Item2, actor.Key))];
        return [.. named.Select(actor => Draft(actor.Id, actor.Name, unlisted[actor.Id]))];
    }

    private InferredActor Draft(string id, string name, List<(ActorAnnotation Actor, string[] Written)> places)
    {
        IEnumerable<string> written = places.SelectMany(place => (IEnumerable<string>)[place.Actor.Name, .. place.Written]);
        string[] aliases = [.. written.Where(alias => Key(alias) != Key(name)).DistinctBy(Key).Where(alias => Claim(alias, id))];
        return new InferredActor(id, name, places[0].Actor.Kind, aliases, MemberOf(id, places[0].Actor.Kind));
    }

    private string? MemberOf(string id, ActorKind kind)
    {
        string wish = MemberName.FromId(id) ?? "";
        if (!MemberName.IsReserved(wish) && members.Add(wish)) return null;
        string other = wish + kind;
        for (int number = 2; !members.Add(other); number++) other = FormattableString.Invariant($"{wish}{kind}{number}");
        return other;
    }

    private bool Claim(string name, string id)
    {
        string key = Key(name);
        if (string.IsNullOrWhiteSpace(key)) return false;
        if (claims.TryGetValue(key, out string? owner)) return owner == id;
        claims.Add(key, id);
        return true;
    }

    private static string Longest(IEnumerable<(ActorAnnotation Actor, string[] Written)> places) =>
        places.Select(place => place.Actor.Name).Aggregate((one, other) => other.Length > one.Length ? other : one);

    private static string Key(string name) => Normalizer.Word(name).Trim();
}
