namespace TypedCorpus.Joining;

/// <summary>
/// Sees which actors of several corpora are one: those that share a Wikidata item, and those that somebody equated. What is equal to
/// the same is equal, in however many steps (a disjoint-set forest).
/// </summary>
internal sealed class ActorJoin
{
    private readonly Actor[] actors;
    private readonly int[] parents;

    public ActorJoin(IEnumerable<Corpus> corpora, IEnumerable<(Actor One, Actor Other)> equated)
    {
        actors = [.. corpora.SelectMany(corpus => corpus.Actors)];
        parents = [.. Enumerable.Range(0, actors.Length)];

        var numbers = new Dictionary<Actor, int>();
        var items = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < actors.Length; i++)
        {
            numbers[actors[i]] = i;
            if (actors[i].Wikidata is not { } item) continue;
            if (items.TryGetValue(item, out int first)) Join(first, i);
            else items[item] = i;
        }

        foreach ((Actor one, Actor other) in equated) Join(numbers[one], numbers[other]);
    }

    /// <summary>Each joined actor's parts, in the order in which the corpora first have one of them.</summary>
    public IEnumerable<Actor[]> Parts() => actors
        .Select((actor, number) => (actor, Root: RootOf(number)))
        .GroupBy(place => place.Root, place => place.actor)
        .Select(parts => parts.ToArray());

    /// <summary>The root is the first of its parts, so that the order does not depend on what was joined when.</summary>
    private void Join(int one, int other)
    {
        (int first, int second) = (RootOf(one), RootOf(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private int RootOf(int number)
    {
        while (parents[number] != number) number = parents[number] = parents[parents[number]];
        return number;
    }
}
