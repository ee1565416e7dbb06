namespace TypedCorpus.Inference.Actors;

/// <summary>
/// The people of a cast by the words of their names. Whoever shares a given name with thousands is found by the rarer words: a name that a
/// member's holds in full, by the rarest of its own; one that holds a member's in full, by the word that was the member's rarest.
/// </summary>
internal sealed class NameIndex(IReadOnlyList<CastMember> members)
{
    private readonly Dictionary<string, Bearers> byWord = new(StringComparer.Ordinal);

    /// <summary>Takes a member in, or its longer name.</summary>
    public void Add(int actor)
    {
        if (members[actor].Kind is not ActorKind.Person) return;
        Bearers? rarest = null;
        foreach (string word in members[actor].Words)
        {
            if (!byWord.TryGetValue(word, out Bearers? bearers)) byWord[word] = bearers = new Bearers();
            bearers.All.Add(actor);
            if (rarest is null || bearers.All.Count < rarest.All.Count) rarest = bearers;
        }

        if (rarest is not null) (rarest.ByThisWord ??= new()).Add(actor);
    }

    /// <summary>The first member with such a name; -1 for none.</summary>
    public int Find(ReadOnlySpan<string> name)
    {
        int found = -1;
        Bearers? rarest = null;
        bool allKnown = true;
        foreach (string word in name)
        {
            if (!byWord.TryGetValue(word, out Bearers? bearers))
            {
                allKnown = false;
                continue;
            }

            if (rarest is null || bearers.All.Count < rarest.All.Count) rarest = bearers;
            found = bearers.ByThisWord is { } rare ? First(rare, name, found) : found;
        }

        return allKnown && rarest is not null ? First(rarest.All, name, found) : found;
    }

    private int First(SortedPlaces actors, ReadOnlySpan<string> name, int found)
    {
        for (int i = 0; i < actors.Count && (found < 0 || actors[i] < found); i++)
            if (members[actors[i]].IsNamed(name)) return actors[i];
        return found;
    }

    /// <summary>Who has a word in their name.</summary>
    private sealed class Bearers
    {
        public SortedPlaces All { get; } = new();

        /// <summary>Those of whose words it was the rarest.</summary>
        public SortedPlaces? ByThisWord { get; set; }
    }
}
