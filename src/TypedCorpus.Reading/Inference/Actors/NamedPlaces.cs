namespace TypedCorpus.Inference.Actors;

/// <summary>Where a text names actors, in reading order, each place with the actor as a place in the cast.</summary>
internal sealed class NamedPlaces((TextRange Range, int Actor)[] places)
{
    public static NamedPlaces None { get; } = new([]);

    public ReadOnlySpan<(TextRange Range, int Actor)> All => places;

    /// <summary>The places that share a character with a range, in reading order. They do not overlap each other.</summary>
    public ReadOnlySpan<(TextRange Range, int Actor)> Overlapping(TextRange range)
    {
        int low = 0, high = places.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle].Range.End <= range.Start) low = middle + 1;
            else high = middle;
        }

        int end = low;
        while (end < places.Length && places[end].Range.Start < range.End) end++;
        return places.AsSpan(low, end - low);
    }
}
