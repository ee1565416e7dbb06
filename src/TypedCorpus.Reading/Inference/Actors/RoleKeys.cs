namespace TypedCorpus.Inference.Actors;

/// <summary>Whether a shorter description can mean whom a longer one describes.</summary>
internal static class RoleKeys
{
    /// <summary>An adjective and the name of its country share so many letters at least: فرنسي, فرنسا.</summary>
    private const int ShortestStem = 3;

    /// <param name="held">The words of a role that somebody has, levelled, without articles.</param>
    /// <param name="role">The words of a description, likewise.</param>
    public static bool Covers(ReadOnlySpan<string> held, ReadOnlySpan<string> role)
    {
        if (role.Length > held.Length || role[0] != held[0]) return false;
        for (int i = 1; i < role.Length; i++)
            if (role[i] != held[i] && !IsFromAny(role[i], held)) return false;
        return true;
    }

    /// <summary>Whether a word after the first is such an adjective by its looks.</summary>
    public static bool HasAdjective(ReadOnlySpan<string> role)
    {
        for (int i = 1; i < role.Length; i++)
            if (StemLength(role[i]) > 0) return true;
        return false;
    }

    private static bool IsFromAny(string adjective, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
            if (IsFrom(adjective, word)) return true;
        return false;
    }

    /// <summary>السفير الياباني is سفير اليابان.</summary>
    private static bool IsFrom(string adjective, string country) =>
        StemLength(adjective) is > 0 and var stem && country.Length >= stem
            && string.CompareOrdinal(country, 0, adjective, 0, stem) == 0 && country.Length <= stem + 2;

    /// <summary>How many letters stand before the ending of such an adjective; none where a word does not end so.</summary>
    private static int StemLength(string adjective)
    {
        int stem = adjective.EndsWith("يه", StringComparison.Ordinal) ? adjective.Length - 2 : adjective.Length - 1;
        return stem >= ShortestStem && adjective[stem] == 'ي' ? stem : 0;
    }
}
