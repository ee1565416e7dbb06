namespace TypedCorpus.Curation.Attributing;

/// <summary>Searches a text's places from one of them outwards, so that the search ends at the nearest.</summary>
internal static class NearestPlaces
{
    /// <summary>Of the places that fit, on either side the nearest, and those that touch or overlap.</summary>
    /// <param name="near">Where the search begins.</param>
    /// <param name="places">In reading order.</param>
    /// <param name="stretch">How far it goes.</param>
    /// <param name="fits">Whether a place counts.</param>
    public static IEnumerable<TextRange> Around(TextRange near, TextRange[] places, TextRange stretch, Func<TextRange, bool> fits)
    {
        int middle = CountBefore(places, near.Start);
        for (int i = middle - 1; i >= 0 && places[i].Start >= stretch.Start; i--)
        {
            if (places[i].End > stretch.End || !fits(places[i])) continue;
            yield return places[i];
            if (QuoteSetting.Distance(places[i], near) > 0) break;
        }

        for (int i = middle; i < places.Length && places[i].End <= stretch.End; i++)
        {
            if (places[i].Start < stretch.Start || !fits(places[i])) continue;
            yield return places[i];
            if (QuoteSetting.Distance(places[i], near) > 0) break;
        }
    }

    private static int CountBefore(TextRange[] places, int at)
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (places[middle].Start < at) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
