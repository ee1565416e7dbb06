using TypedCorpus.Model;

namespace TypedCorpus.Curation.Anchoring;

/// <summary>Finds an anchor's words in a text, exactly as they are written.</summary>
internal static class AnchorSearch
{
    /// <summary>Where the words stand with the prefix right before them and the suffix right after, in reading order.</summary>
    public static IEnumerable<TextRange> Find(string text, Anchor anchor) =>
        Occurrences(text, anchor.Exact).Where(range => HasPrefix(text, range, anchor) && HasSuffix(text, range, anchor));

    /// <summary>Where the words stand at all; they may overlap.</summary>
    public static IEnumerable<TextRange> Occurrences(string text, string words)
    {
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Next(text, words, at))
            yield return new TextRange(at, words.Length);
    }

    public static bool HasPrefix(string text, TextRange range, Anchor anchor) =>
        anchor.Prefix is not { } prefix
        || (range.Start >= prefix.Length && string.CompareOrdinal(text, range.Start - prefix.Length, prefix, 0, prefix.Length) == 0);

    public static bool HasSuffix(string text, TextRange range, Anchor anchor) =>
        anchor.Suffix is not { } suffix || string.CompareOrdinal(text, range.End, suffix, 0, suffix.Length) == 0;

    private static int Next(string text, string words, int at) =>
        at + 1 < text.Length ? text.IndexOf(words, at + 1, StringComparison.Ordinal) : -1;
}
