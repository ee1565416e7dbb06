namespace TypedCorpus.Languages;

/// <summary>
/// Which antecedent a word agrees with. Two persons agree as several do, and things in the plural as languages have it: in Arabic as
/// one woman does.
/// </summary>
internal enum Agreement : byte
{
    /// <summary>The word does not show it.</summary>
    Any,
    He,
    She,
    It,
    They,
}

internal static class Agreements
{
    public static bool Allows(this Agreement one, Agreement other) => one == Agreement.Any || other == Agreement.Any || one == other;

    /// <summary>What follows from two words for the same antecedent.</summary>
    public static Agreement Or(this Agreement one, Agreement other) => one == Agreement.Any ? other : one;

    public static Agreement Parse(string word) => word switch
    {
        "he" => Agreement.He,
        "she" => Agreement.She,
        "it" => Agreement.It,
        "they" => Agreement.They,
        _ => Agreement.Any,
    };
}
