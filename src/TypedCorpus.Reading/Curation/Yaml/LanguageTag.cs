namespace TypedCorpus.Curation.Yaml;

/// <summary>The shape of language tags (BCP 47, RFC 5646 section 2.1).</summary>
internal static class LanguageTag
{
    /// <summary>
    /// Whether the subtags are of the shapes, and in the order, that the grammar has. A language of four letters or more is refused: the
    /// grammar keeps them for later, and <c>arabic</c> is no tag. So are the grandfathered tags, which all have a newer form.
    /// </summary>
    public static bool IsWellFormed(string tag)
    {
        string[] subtags = tag.Split('-');
        if (!subtags.All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(IsLetterOrDigit))) return false;
        if (subtags[0] is "x" or "X") return subtags.Length > 1;
        if (!IsLetters(subtags[0], 2, 3)) return false;

        int at = 1;
        for (int extended = 0; extended < 3 && at < subtags.Length && IsLetters(subtags[at], 3, 3); extended++) at++;
        if (at < subtags.Length && IsLetters(subtags[at], 4, 4)) at++;
        if (at < subtags.Length && (IsLetters(subtags[at], 2, 2) || (subtags[at].Length == 3 && subtags[at].All(IsDigit)))) at++;
        while (at < subtags.Length && IsVariant(subtags[at])) at++;
        while (at < subtags.Length && subtags[at].Length == 1)
        {
            bool isPrivate = subtags[at] is "x" or "X";
            int first = ++at;
            while (at < subtags.Length && (isPrivate || subtags[at].Length > 1)) at++;
            if (at == first) return false;
        }

        return at == subtags.Length;
    }

    private static bool IsVariant(string subtag) => subtag.Length >= 5 || (subtag.Length == 4 && IsDigit(subtag[0]));

    private static bool IsLetters(string subtag, int least, int most) =>
        subtag.Length >= least && subtag.Length <= most && !subtag.Any(IsDigit);

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char unit) => IsDigit(unit) || unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
