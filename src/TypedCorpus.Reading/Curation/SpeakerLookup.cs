using TypedCorpus.Diagnostics;

namespace TypedCorpus.Curation;

/// <summary>Finds on the roster whom a decision names.</summary>
internal sealed class SpeakerLookup(Roster roster, ICollection<Finding> findings)
{
    private const int MostSuggestions = 3;

    /// <summary>
    /// Whether the decision says who speaks: an actor, or with <see langword="null"/> that the text does not tell. An id that is not on
    /// the roster says nothing, and is noted.
    /// </summary>
    public bool Find(Decision decision, out RosterActor? actor)
    {
        actor = null;
        if (decision.SpeakerPlace is not { } place) return false;
        if (decision.Speaker is not { } id) return true;

        foreach (RosterActor known in roster.Actors)
        {
            if (known.Id != id) continue;
            actor = known;
            return true;
        }

        string[] nearest = [.. Nearest.To(id, roster.Actors.Select(known => known.Id), MostSuggestions)];
        string advice = nearest.Length > 0
            ? $"write {string.Join(" or ", nearest.Select(known => $"'{known}'"))} if that is meant, or add the actor to actors.yml"
            : "add the actor to actors.yml";
        findings.Add(new Finding(Rules.UnknownActor, place, id, advice));
        return false;
    }
}
