namespace TypedCorpus.Inference.Actors;

/// <summary>Places in a cast, each once, the first first. Most come in this order, and mostly there is but one.</summary>
internal sealed class SortedPlaces
{
    private int only = -1;

    /// <summary>All of them, where they are several.</summary>
    private List<int>? places;

    public int Count => places?.Count ?? (only < 0 ? 0 : 1);

    public int this[int index] => places is null ? only : places[index];

    public void Add(int place)
    {
        if (Count == 0) only = place;
        else if (places is not null) AddTo(places, place);
        else if (place != only) AddTo(places = [only], place);
    }

    private static void AddTo(List<int> places, int place)
    {
        if (places[places.Count - 1] < place) places.Add(place);
        else if (places.BinarySearch(place) is < 0 and var at) places.Insert(~at, place);
    }
}
