using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Generator.Emission;

/// <summary>The property of an actor.</summary>
internal readonly record struct ActorMember(
    string Name, int Number, bool IsCurated, ActorKind Kind, string ActorName,
    EquatableArray<LanguageName> Names, int Quotes, int Mentions, EquatableArray<string> FormerNames) : IMember
{
    public static Found<MemberList<ActorMember>> ListOf(LinkedCorpus corpus, CancellationToken cancellation) =>
        MemberList<ActorMember>.Of(corpus, Of);

    public string Describe()
    {
        IEnumerable<string> names = new[] { ActorName }.Concat(Names.Select(static name => name.Name)).Distinct(StringComparer.Ordinal);
        string counts = $"{Prose.Count(Quotes, "quote")}, {Prose.Count(Mentions, "mention")}";
        return $"{Kind}: {Prose.InXml(string.Join(", ", names))} ({counts}{(IsCurated ? "" : ", inferred")})";
    }

    private static IEnumerable<ActorMember> Of(LinkedCorpus corpus)
    {
        EquatableArray<string>[] former = Emission.FormerNames.Of([.. corpus.Actors.Select(actor => (actor.Member, actor.Formerly))]);
        for (int i = 0; i < corpus.Actors.Count; i++)
        {
            LinkedActor actor = corpus.Actors[i];
            if (actor.Member is { } member)
            {
                bool isListed = actor.Origin != Origin.Inferred;
                yield return new(member, i, isListed, actor.Kind, actor.Name, actor.Names, actor.Quotes.Count, actor.MentionCount, former[i]);
            }
        }
    }
}
