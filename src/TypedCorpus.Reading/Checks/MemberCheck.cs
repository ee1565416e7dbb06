using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Checks;

/// <summary>Reports inferred actors without a member: an editor would only show that the name is missing, not why.</summary>
internal static class MemberCheck
{
    /// <param name="corpus">The corpus.</param>
    /// <param name="files">Its files, of which the content may be none or an older one.</param>
    public static IEnumerable<Finding> Check(LinkedCorpus corpus, IEnumerable<SeedFile> files)
    {
        var places = new ArticlePlaces(corpus, files);
        foreach (LinkedActor actor in corpus.Actors)
        {
            if (actor.Origin == Origin.Inferred && actor.Member is null)
                yield return new Finding(Rules.ActorWithoutMember, places.FirstOf(actor), actor.Name, actor.Id);
        }
    }
}
