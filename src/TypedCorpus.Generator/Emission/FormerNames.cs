using TypedCorpus.Naming;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// The names that members had under former ids. They stay beside the new ones, as obsolete, where nobody else has them: what was compiled before
/// still compiles, and says what to write.
/// </summary>
internal static class FormerNames
{
    /// <param name="records">Each with the name of its member, and the ids that it had.</param>
    public static EquatableArray<string>[] Of((string? Member, EquatableArray<string> Formerly)[] records)
    {
        if (records.All(record => record.Formerly.Count == 0)) return new EquatableArray<string>[records.Length];
        var taken = new HashSet<string>(records.Select(record => record.Member).OfType<string>(), StringComparer.Ordinal);
        return
        [
            .. records.Select(record => record.Formerly.Select(MemberName.FromId).OfType<string>()
                .Where(name => !MemberName.IsReserved(name) && taken.Add(name)).ToEquatableArray()),
        ];
    }
}
