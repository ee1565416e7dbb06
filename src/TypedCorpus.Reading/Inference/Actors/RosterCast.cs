using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;
using TypedCorpus.Model;

namespace TypedCorpus.Inference.Actors;

/// <summary>The actors of the roster whom a text names, as the first members of its cast.</summary>
/// <param name="Members">They.</param>
/// <param name="Mentions">Where the text names them, each with its place among <paramref name="Members"/>.</param>
internal sealed record RosterCast(IReadOnlyList<CastMember> Members, NamedPlaces Mentions)
{
    /// <param name="roster">The roster.</param>
    /// <param name="finder">Finds the names of all that are on it.</param>
    /// <param name="tokenizer">What has taken the text apart.</param>
    /// <param name="words">The words of its language.</param>
    public static RosterCast Of(Roster roster, MentionFinder finder, Tokenizer tokenizer, Vocabulary words)
    {
        var members = new List<CastMember>();
        var places = new Dictionary<int, int>();
        var mentions = new List<(TextRange, int)>();
        while (finder.Next() is (var range, var listed))
        {
            // Melania Trump, where the roster has Donald Trump under the alias Trump.
            if (finder.GivenNameBefore() is { } given
                && roster.Actors[listed].Kind == ActorKind.Person && !RosterWords.Of(roster).Has(listed, given))
            {
                continue;
            }
            if (!places.TryGetValue(listed, out int place))
            {
                places[listed] = place = members.Count;
                RosterActor actor = roster.Actors[listed];
                members.Add(new CastMember(actor.Id, actor.Name, actor.Kind, NameKey.Words(actor.Name, tokenizer, words)));
            }

            mentions.Add((range, place));
        }

        return new RosterCast(members, new NamedPlaces([.. mentions]));
    }
}
