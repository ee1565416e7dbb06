namespace TypedCorpus.Curation.Anchoring;

/// <summary>Cuts a few words from a text, for diagnostics. Words are parted by white space; of a very long one a part is shown.</summary>
internal static class Words
{
    private const int MostPerWord = 20;

    public static TextRange First(string text, int start, int count)
    {
        int limit = Math.Min(text.Length, start + (count * MostPerWord));
        int at = start;
        for (int word = 0; word < count && at < limit; word++)
        {
            while (at < limit && char.IsWhiteSpace(text[at])) at++;
            while (at < limit && !char.IsWhiteSpace(text[at])) at++;
        }

        return Trim(text, start, at);
    }

    public static TextRange Last(string text, int end, int count)
    {
        int limit = Math.Max(0, end - (count * MostPerWord));
        int at = end;
        for (int word = 0; word < count && at > limit; word++)
        {
            while (at > limit && char.IsWhiteSpace(text[at - 1])) at--;
            while (at > limit && !char.IsWhiteSpace(text[at - 1])) at--;
        }

        return Trim(text, at, end);
    }

    public static int Count(string text) => text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;

    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextRange.FromBounds(start, end);
    }
}
