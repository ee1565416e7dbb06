using TypedCorpus.Curation.Anchoring;

namespace TypedCorpus.Tool.Annotating;

/// <summary>How a stretch of a text is to be named by its words.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands right before them, where the text has them more than once.</param>
/// <param name="Suffix">What stands right after them, where that alone tells, or both do.</param>
internal sealed record AnchorDraft(string Exact, string? Prefix, string? Suffix)
{
    private const int MostWords = 20;

    /// <summary>With the fewest words around it that single out the place; <see langword="null"/> where even many do not.</summary>
    public static AnchorDraft? Of(string text, TextRange range)
    {
        // A line end is written as YAML has it.
        if (text.Contains('\r', StringComparison.Ordinal)) (text, range) = (PlainLineEnds.Of(text), PlainLineEnds.InPlain(text, range));
        string exact = range.Of(text);
        if (string.IsNullOrWhiteSpace(exact)) return null;

        TextRange[] others = [.. AnchorSearch.Occurrences(text, exact).Where(other => other != range)];
        if (others.Length == 0) return new AnchorDraft(exact, null, null);

        int start = range.Start, end = range.End;
        for (int words = 0; words < MostWords; words++)
        {
            (start, end) = (WordBefore(text, start), WordAfter(text, end));
            string before = text[start..range.Start], after = text[range.End..end];
            if (others.All(other => !IsAfter(text, other, before))) return new AnchorDraft(exact, before, null);
            if (others.All(other => !IsBefore(text, other, after))) return new AnchorDraft(exact, null, after);
            if (others.All(other => !IsAfter(text, other, before) || !IsBefore(text, other, after)))
                return new AnchorDraft(exact, before, after);
        }

        return null;
    }

    private static bool IsAfter(string text, TextRange range, string words) =>
        text.AsSpan(0, range.Start).EndsWith(words, StringComparison.Ordinal);

    private static bool IsBefore(string text, TextRange range, string words) =>
        text.AsSpan(range.End).StartsWith(words, StringComparison.Ordinal);

    /// <summary>A mark alone would tell no reader much.</summary>
    private static int WordBefore(string text, int at)
    {
        int start = at;
        do
        {
            while (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
            while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        }
        while (start > 0 && !text.AsSpan(start, at - start).ToString().Any(char.IsLetterOrDigit));
        return start;
    }

    private static int WordAfter(string text, int at)
    {
        int end = at;
        do
        {
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        }
        while (end < text.Length && !text.AsSpan(at, end - at).ToString().Any(char.IsLetterOrDigit));
        return end;
    }
}
