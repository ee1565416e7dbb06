using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>Who has spoken so far, the last first: whom a pronoun or a verb without subject may mean.</summary>
internal sealed class Memory
{
    /// <summary>Nobody is meant who has not spoken for so long.</summary>
    private const int Length = 12;

    private readonly List<int> speakers = [];

    public int? Last => speakers.Count > 0 ? speakers[speakers.Count - 1] : null;

    public void Spoke(int actor)
    {
        speakers.Remove(actor);
        speakers.Add(actor);
        if (speakers.Count > Length) speakers.RemoveAt(0);
    }

    /// <summary>The last speaker whom a word that shows an agreement can mean.</summary>
    public int? LastAgreeing(Agreement agreement, Cast cast)
    {
        for (int i = speakers.Count - 1; i >= 0; i--)
            if (Agrees(cast.Members[speakers[i]], agreement)) return speakers[i];
        return null;
    }

    private static bool Agrees(CastMember member, Agreement agreement) => agreement switch
    {
        Agreement.They =>
            member.Kind is ActorKind.Group || member.Agreement == Agreement.They
                || member.Kind is ActorKind.Organization && member.Agreement == Agreement.Any,
        Agreement.He or Agreement.She =>
            member.Agreement != Agreement.They && member.Agreement.Allows(agreement) && member.Kind is not ActorKind.Group,
        _ => true,
    };
}
