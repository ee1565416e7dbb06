namespace TypedCorpus.Inference.Actors;

/// <summary>Places in a cast, each once, the first first. Most come in this order.</summary>
internal sealed class SortedPlaces
{
    private readonly List<int> places = [];

    public int Count => places.Count;

    public int this[int index] => places[index];

    public void Add(int place)
    {
        if (places.Count == 0 || places[places.Count - 1] < place) places.Add(place);
        else if (places.BinarySearch(place) is < 0 and var at) places.Insert(~at, place);
    }
}
