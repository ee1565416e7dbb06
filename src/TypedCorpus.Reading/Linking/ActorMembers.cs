namespace TypedCorpus.Linking;

/// <summary>
/// Which actors have members. The roster comes first, for a person answers for it. Of inferred actors that would share a name none has
/// it: were it the first one's, a new text could make the member another actor, and code that uses it would not notice.
/// </summary>
internal static class ActorMembers
{
    public static string?[] Assign(ActorGathering[] actors)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var members = new string?[actors.Length];
        for (int i = 0; i < actors.Length; i++)
            if (!actors[i].IsInferred && Fits(actors[i].MemberWish) && taken.Add(actors[i].MemberWish!)) members[i] = actors[i].MemberWish;

        ILookup<string?, ActorGathering> wishes = actors.Where(actor => actor.IsInferred).ToLookup(actor => actor.MemberWish);
        for (int i = 0; i < actors.Length; i++)
        {
            string? wish = actors[i].MemberWish;
            if (actors[i].IsInferred && Fits(wish) && !taken.Contains(wish!) && !wishes[wish].Skip(1).Any()) members[i] = wish;
        }

        return members;
    }

    private static bool Fits(string? wish) => wish is not null && !MemberName.IsReserved(wish);
}
