using TypedCorpus.Curation;
using TypedCorpus.Inference.Actors;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference;

/// <summary>The roster's actors as members of a text's cast.</summary>
internal static class RosterCast
{
    public static List<CastMember> Members(Roster roster, Vocabulary words) =>
        [.. roster.Actors.Select(actor => new CastMember(actor.Id, actor.Name, actor.Kind, NameKey.Words(actor.Name, words)))];

    public static MentionFinder Names(Roster roster, string text, Vocabulary words)
    {
        var finder = new MentionFinder(text, words);
        for (int i = 0; i < roster.Actors.Count; i++)
        {
            RosterActor actor = roster.Actors[i];
            foreach (string name in new[] { actor.Name }.Concat(actor.Names.Select(static n => n.Name)).Concat(actor.Aliases)) finder.Add(name, i);
        }

        return finder;
    }
}
