namespace TypedCorpus.Inference.Actors;

/// <summary>Where a text names people and bodies, each with the actor: whom a title or a shortened name may mean.</summary>
internal sealed class Introduced
{
    /// <summary>So many names back somebody may be meant.</summary>
    private const int Reach = 8;

    private readonly List<(int Place, int Actor)> ahead = [];
    private readonly List<(int Place, int Actor)> read = [];
    private bool isSorted;

    /// <summary>Adds a name found before the text is read.</summary>
    public void Add(int place, int actor) => ahead.Add((place, actor));

    /// <summary>Adds a name found while the text is read, in reading order.</summary>
    public void AddRead(int place, int actor)
    {
        if (read.Count == 0 || read[read.Count - 1].Place < place) read.Add((place, actor));
    }

    /// <summary>The actor of the last name before a place that may be meant there.</summary>
    public int? Before(int place, Func<int, bool> mayBe)
    {
        if (!isSorted) ahead.Sort();
        isSorted = true;
        (int At, int Actor)? found = Last(ahead, place, mayBe), spoken = Last(read, place, mayBe);
        return spoken is not null && (found is null || spoken.Value.At > found.Value.At) ? spoken.Value.Actor : found?.Actor;
    }

    private static (int At, int Actor)? Last(List<(int Place, int Actor)> names, int place, Func<int, bool> mayBe)
    {
        int next = names.BinarySearch((place, -1));
        next = next < 0 ? ~next : next;
        for (int i = next - 1; i >= Math.Max(0, next - Reach); i--)
            if (mayBe(names[i].Actor)) return names[i];
        return null;
    }
}
