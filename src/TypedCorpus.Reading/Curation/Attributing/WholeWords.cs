using System.Globalization;

namespace TypedCorpus.Curation.Attributing;

/// <summary>Finds words that are not part of longer ones.</summary>
internal static class WholeWords
{
    public static IEnumerable<TextRange> In(string text, TextRange stretch, string words)
    {
        int at = IndexOf(text, words, stretch.Start, stretch.End);
        while (at >= 0)
        {
            var range = new TextRange(at, words.Length);
            if (IsWhole(text, range)) yield return range;
            at = IndexOf(text, words, at + 1, stretch.End);
        }
    }

    /// <summary>The last first; whoever needs only that pays for no other.</summary>
    public static IEnumerable<TextRange> Backwards(string text, TextRange stretch, string words)
    {
        int end = stretch.End;
        while (words.Length > 0 && end - stretch.Start >= words.Length)
        {
            int at = text.LastIndexOf(words, end - 1, end - stretch.Start, StringComparison.Ordinal);
            if (at < 0) yield break;
            var range = new TextRange(at, words.Length);
            if (IsWhole(text, range)) yield return range;
            end = range.End - 1;
        }
    }

    /// <summary>The longer word that the first of such words is a part of, if there is one.</summary>
    public static string? Around(string text, TextRange stretch, string words)
    {
        int at = text.IndexOf(words, stretch.Start, stretch.Length, StringComparison.Ordinal);
        if (at < 0) return null;

        (int start, int end) = (at, at + words.Length);
        while (start > 0 && IsOfWord(text[start - 1])) start--;
        while (end < text.Length && IsOfWord(text[end])) end++;
        return text.Substring(start, end - start);
    }

    public static bool IsOfWord(char unit) =>
        char.IsLetterOrDigit(unit)
        || char.IsSurrogate(unit)
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int IndexOf(string text, string words, int start, int end) =>
        start < end ? text.IndexOf(words, start, end - start, StringComparison.Ordinal) : -1;

    private static bool IsWhole(string text, TextRange range) =>
        range.Length > 0 && !IsWithinWord(text, range.Start) && !IsWithinWord(text, range.End);

    private static bool IsWithinWord(string text, int at) =>
        at > 0 && at < text.Length && IsOfWord(text[at - 1]) && IsOfWord(text[at]);
}
