namespace TypedCorpus.Inference.Actors;

/// <summary>Whether a shorter description can mean whom a longer one describes.</summary>
internal static class RoleKeys
{
    /// <summary>An adjective and the name of its country share so many letters at least: فرنسي, فرنسا.</summary>
    private const int ShortestStem = 3;

    /// <param name="held">The words of a role that somebody has, levelled, without articles.</param>
    /// <param name="role">The words of a description, likewise.</param>
    public static bool Covers(string[] held, string[] role)
    {
        if (role.Length > held.Length || role[0] != held[0]) return false;
        for (int i = 1; i < role.Length; i++)
            if (role[i] != held[i] && !Array.Exists(held, word => IsFrom(role[i], word))) return false;
        return true;
    }

    /// <summary>السفير الياباني is سفير اليابان.</summary>
    private static bool IsFrom(string adjective, string country)
    {
        int stem = adjective.EndsWith("يه", StringComparison.Ordinal) ? adjective.Length - 2 : adjective.Length - 1;
        return stem >= ShortestStem && adjective[stem] == 'ي' && country.Length >= stem && string.CompareOrdinal(country, 0, adjective, 0, stem) == 0 && country.Length <= stem + 2;
    }
}
