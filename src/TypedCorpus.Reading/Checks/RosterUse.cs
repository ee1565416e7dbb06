using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Checks;

/// <summary>Tells which actors of a roster no text quotes or mentions: their names may be written otherwise there.</summary>
internal static class RosterUse
{
    public static IEnumerable<Finding> Check(LinkedCorpus corpus, RosterPlaces? places)
    {
        if (corpus.Articles.Count == 0 || places is null) yield break;

        var used = new HashSet<string>(
            corpus.Actors.Where(actor => actor.Quotes.Count > 0 || actor.MentionCount > 0).Select(actor => actor.Id),
            StringComparer.Ordinal);
        foreach (WrittenKey written in places.Actors)
            if (used.Add(written.Key)) yield return new Finding(Rules.UnusedActor, written.Place, written.Key);
    }
}
