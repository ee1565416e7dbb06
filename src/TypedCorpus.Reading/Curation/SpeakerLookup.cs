using TypedCorpus.Diagnostics;

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
    public bool Find(Decision decision, out RosterActor? actor)
    {
        actor = null;
        if (decision.SpeakerPlace is not { } place) return false;
        if (decision.Speaker is not { } id) return true;

        if (ById.TryGetValue(id, out actor)) return true;

        string[] nearest = [.. Nearest.To(id, roster.Actors.Select(known => known.Id), MostSuggestions)];
        string advice = nearest.Length > 0
            ? $"write {string.Join(" or ", nearest.Select(known => $"'{known}'"))} if that is meant, or add the actor to actors.yml"
            : "add the actor to actors.yml";
        findings.Add(new Finding(Rules.UnknownActor, place, id, advice));
        return false;
    }
}
