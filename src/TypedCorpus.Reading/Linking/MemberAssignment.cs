using TypedCorpus.Naming;

namespace TypedCorpus.Linking;

/// <summary>
/// Which actors or articles have members. What a person chose comes first, for a person answers for it. Of those whose names nobody chose
/// and that would share one none has it: were it the first one's, a new text could make the member another one's, and code that uses it
/// would not notice.
/// </summary>
internal static class MemberAssignment
{
    /// <param name="wishes">For each the name that its member would have.</param>
    /// <param name="isChosen">Whether a person chose it, by its number.</param>
    public static string?[] Assign(string?[] wishes, Func<int, bool> isChosen)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var members = new string?[wishes.Length];
        for (int i = 0; i < wishes.Length; i++)
            if (isChosen(i) && wishes[i] is { } wish && Fits(wish) && taken.Add(wish)) members[i] = wish;

        var wished = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < wishes.Length; i++)
            if (!isChosen(i) && wishes[i] is { } wish && !wished.Add(wish)) taken.Add(wish);
        for (int i = 0; i < wishes.Length; i++)
            if (!isChosen(i) && wishes[i] is { } wish && Fits(wish) && !taken.Contains(wish)) members[i] = wish;

        return members;
    }

    private static bool Fits(string wish) => !MemberName.IsReserved(wish);
}
