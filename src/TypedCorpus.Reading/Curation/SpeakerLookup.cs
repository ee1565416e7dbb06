using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>Finds on the roster whom a decision names.</summary>
internal sealed class SpeakerLookup(Roster roster, ICollection<Finding> findings)
{
    private const int MostSuggestions = 3;

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

        var ids = RosterIds.Of(roster);
        if (ids.TryFind(id, out actor)) return true;
        // If the roster cannot be read, nobody knows who is not on it.
        if (roster.IsUnread) return false;

        if (ids.FindFormer(id) is { } now)
        {
            string renamed = $"it was that of '{now}' formerly, so write '{now}'";
            findings.Add(new Finding(Rules.UnknownActor, place, id, renamed) { Proposals = Proposal.At(place, now) });
            return false;
        }

        // The text may tell too.
        string[] meant =
            [.. ids.PerhapsMeant(id).Concat(inferred is null ? [] : [inferred]).Distinct(StringComparer.Ordinal).Take(MostSuggestions)];
        string advice = meant.Length > 0
            ? $"write {string.Join(" or ", meant.Select(known => $"'{known}'"))} if that is meant, or add the actor to actors.yml"
            : "add the actor to actors.yml";
        findings.Add(new Finding(Rules.UnknownActor, place, id, advice) { Proposals = Proposal.At(place, meant) });
        return false;
    }
}
