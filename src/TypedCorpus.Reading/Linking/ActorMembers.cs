using TypedCorpus.Naming;

namespace TypedCorpus.Linking;

/// <summary>
/// Which actors have members. The roster comes first, for a person answers for it. Of inferred actors that would share a name none has
/// it: were it the first one's, a new text could make the member another actor, and code that uses it would not notice.
/// </summary>
internal static class ActorMembers
{
    /// <param name="wishes">For each actor the name that its member would have.</param>
    /// <param name="listed">How many of them, the first, are of the roster.</param>
    public static string?[] Assign(string?[] wishes, int listed)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var members = new string?[wishes.Length];
        for (int i = 0; i < listed; i++)
            if (wishes[i] is { } wish && Fits(wish) && taken.Add(wish)) members[i] = wish;

        var inferred = new HashSet<string>(StringComparer.Ordinal);
        for (int i = listed; i < wishes.Length; i++)
            if (wishes[i] is { } wish && !inferred.Add(wish)) taken.Add(wish);
        for (int i = listed; i < wishes.Length; i++)
            if (wishes[i] is { } wish && Fits(wish) && !taken.Contains(wish)) members[i] = wish;

        return members;
    }

    private static bool Fits(string wish) => !MemberName.IsReserved(wish);
}
