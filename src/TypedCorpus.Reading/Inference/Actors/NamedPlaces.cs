namespace TypedCorpus.Inference.Actors;

/// <summary>Where a text names actors, in reading order, each place with the actor as a place in the cast.</summary>
internal sealed class NamedPlaces(IReadOnlyList<(TextRange Range, int Actor)> places)
{
    /// <summary>The places that share a character with a range, in reading order. They do not overlap each other.</summary>
    public IEnumerable<(TextRange Range, int Actor)> Overlapping(TextRange range)
    {
        int low = 0, high = places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle].Range.End <= range.Start) low = middle + 1;
            else high = middle;
        }

        for (int i = low; i < places.Count && places[i].Range.Start < range.End; i++) yield return places[i];
    }
}
