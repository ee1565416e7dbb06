using TypedCorpus.Diagnostics;

namespace TypedCorpus.Linking;

/// <summary>Tells which inferred actors have no member, since a name that is missing in an editor does not say why.</summary>
internal static class MemberCheck
{
    public static IEnumerable<Finding> Check(LinkedCorpus corpus)
    {
        foreach (LinkedActor actor in corpus.Actors)
        {
            if (actor.Origin == Origin.Inferred && actor.Member is null)
                yield return new Finding(Rules.ActorWithoutMember, null, actor.Name, actor.Id);
        }
    }
}
