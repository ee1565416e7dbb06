using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Naming;

namespace TypedCorpus.Curation;

/// <summary>Finds on the roster whom a decision names.</summary>
internal sealed class SpeakerLookup(Roster roster, ICollection<Finding> findings)
{
    private const int MostSuggestions = 3;

    private Dictionary<string, RosterActor>? byId;

    private Dictionary<string, RosterActor> ById
    {
        get
        {
            if (byId is not null) return byId;
            byId = new(StringComparer.Ordinal);
            // The first of an id counts.
            foreach (RosterActor actor in roster.Actors.Reverse()) byId[actor.Id] = actor;
            return byId;
        }
    }

    /// <summary>
    /// Whether the decision says who speaks: an actor, or with <see langword="null"/> that the text does not tell. An id that is not on
    /// the roster says nothing, and is noted.
    /// </summary>
    /// <param name="decision">What a person wrote.</param>
    /// <param name="inferred">Whom the rules take for the speaker, if the roster has them.</param>
    /// <param name="actor">Who speaks.</param>
    public bool Find(Decision decision, string? inferred, out RosterActor? actor)
    {
        actor = null;
        if (decision.SpeakerPlace is not { } place) return false;
        if (decision.Speaker is not { } id) return true;

        if (ById.TryGetValue(id, out actor)) return true;
        // Who is not on a roster that cannot be read, nobody knows.
        if (roster.IsUnread) return false;

        string[] meant = [.. PerhapsMeant(id, inferred).Distinct(StringComparer.Ordinal).Take(MostSuggestions)];
        string advice = meant.Length > 0
            ? $"write {string.Join(" or ", meant.Select(known => $"'{known}'"))} if that is meant, or add the actor to actors.yml"
            : "add the actor to actors.yml";
        findings.Add(new Finding(Rules.UnknownActor, place, id, advice) { Proposals = Proposal.At(place, meant) });
        return false;
    }

    /// <summary>An id is mistyped, or its actor's was changed on the roster: then the actor's names still give the old one, or the text tells.</summary>
    private IEnumerable<string> PerhapsMeant(string id, string? inferred)
    {
        foreach (RosterActor actor in roster.Actors)
            if (NamesOf(actor).Any(name => ActorId.FromName(name) == id)) yield return actor.Id;
        foreach (string near in Nearest.To(id, roster.Actors.Select(known => known.Id), MostSuggestions)) yield return near;
        if (inferred is not null) yield return inferred;
    }

    private static IEnumerable<string> NamesOf(RosterActor actor) => [actor.Name, .. actor.Names.Select(name => name.Name)];
}
