namespace TypedCorpus.Searching;

/// <summary>Finds where words begin, backwards from a place in a text, not beyond the start of a stretch.</summary>
internal static class WordStart
{
    /// <summary>Where the word begins that a place is in or after, or the signs before it that are passed over.</summary>
    public static int Of(string text, int at, int start)
    {
        while (at > start && Units.KindBefore(text, at, start, out int size) != UnitKind.Gap) at -= size;
        return at;
    }

    /// <summary>Where the word before begins; -1 if there is none.</summary>
    public static int Before(string text, int at, int start)
    {
        for (int size; at > start; at -= size)
        {
            if (Units.KindBefore(text, at, start, out size) == UnitKind.Letter) return Of(text, at, start);
        }

        return -1;
    }
}
