using TypedCorpus.Curation.Attributing;
using TypedCorpus.Languages;

namespace TypedCorpus.Curation;

/// <summary>
/// Sees in the text itself whether words stand in a pair of marks, where inference has paired the marks otherwise. Straight marks do not
/// tell which of them open, so they show nothing.
/// </summary>
internal static class EnclosingMarks
{
    public static bool Are(string text, TextRange words, MarkTable marks)
    {
        // From the words outwards over what is neither word nor blank.
        int before = words.Start - 1;
        while (before >= 0 && IsBetween(text[before]) && !marks.Opens(text[before])) before--;
        int after = words.End;
        while (after < text.Length && IsBetween(text[after]) && marks.ClosedBy(text[after]).Count == 0) after++;
        if (before < 0 || after >= text.Length) return false;

        char opening = text[before], closing = text[after];
        bool isPair = marks.Opens(opening) && !marks.IsStraight(opening) && marks.ClosedBy(closing).Contains(opening);
        return isPair && IsBalanced(text, TextRange.FromBounds(before + 1, after), opening, closing);
    }

    private static bool IsBetween(char unit) => !WholeWords.IsOfWord(unit) && !char.IsWhiteSpace(unit);

    /// <summary>Whether no other such pair is open at either end, as in <c>“Yes,” she said, “no.”</c></summary>
    private static bool IsBalanced(string text, TextRange range, char opening, char closing)
    {
        int open = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            if (text[i] == opening) open++;
            else if (text[i] == closing && !IsInWord(text, i) && --open < 0) return false;
        }

        return open == 0;
    }

    /// <summary>An apostrophe.</summary>
    private static bool IsInWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && WholeWords.IsOfWord(text[at - 1]) && WholeWords.IsOfWord(text[at + 1]);
}
