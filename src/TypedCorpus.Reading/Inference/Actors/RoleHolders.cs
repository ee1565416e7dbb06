namespace TypedCorpus.Inference.Actors;

/// <summary>Who holds which office, by the words of it: "the president" finds whoever is president of anything.</summary>
internal sealed class RoleHolders
{
    private readonly WordTree<Holders> root = new();
    private readonly Dictionary<string, List<(string[] Role, int Actor, int At)>> byHead = new(StringComparer.Ordinal);

    /// <summary>Who holds what is described with an adjective for a country, as far as the holders have been looked through.</summary>
    private readonly Dictionary<string, (Holders Holders, int Seen)> byAdjectives = new(StringComparer.Ordinal);

    /// <param name="role">The words of the office.</param>
    /// <param name="actor">Who holds it.</param>
    /// <param name="at">Where the text says so.</param>
    public void Add(ReadOnlySpan<string> role, int actor, int at)
    {
        WordTree<Holders> node = root;
        foreach (string word in role)
        {
            node = node.Grow(word);
            (node.Value ??= new Holders()).Add(actor, at);
        }

        if (role.IsEmpty) return;
        if (!byHead.TryGetValue(role[0], out var holders)) byHead[role[0]] = holders = [];
        holders.Add((role.ToArray(), actor, at));
    }

    /// <summary>Whom the text has last called so before a place, or else calls so first.</summary>
    public int? Before(ReadOnlySpan<string> role, int place)
    {
        if (RoleKeys.HasAdjective(role)) return Covered(role).Before(place);
        WordTree<Holders>? node = root;
        foreach (string word in role) node = node?.Of(word);
        return node?.Value?.Before(place);
    }

    /// <summary>Looks through the holders that were met since the same words were asked for last.</summary>
    private Holders Covered(ReadOnlySpan<string> role)
    {
        string key = string.Join(" ", role.ToArray());
        (Holders covered, int seen) = byAdjectives.TryGetValue(key, out var known) ? known : (new Holders(), 0);
        if (!byHead.TryGetValue(role[0], out var holders)) return covered;
        for (; seen < holders.Count; seen++)
            if (RoleKeys.Covers(holders[seen].Role, role)) covered.Add(holders[seen].Actor, holders[seen].At);
        byAdjectives[key] = (covered, seen);
        return covered;
    }

    /// <summary>Those who hold an office, in the order in which they were met.</summary>
    private sealed class Holders
    {
        private int first = -1;

        /// <summary>Those after the first, each with the furthest place of them and those before: most offices have one holder.</summary>
        private List<(int Actor, int Furthest)>? others;

        public void Add(int actor, int at)
        {
            if (first < 0) first = actor;
            else if (others is null) others = [(actor, at)];
            else others.Add((actor, Math.Max(at, others[others.Count - 1].Furthest)));
        }

        /// <summary>The last before one who is called so only behind the place; the first, whatever the place.</summary>
        public int? Before(int place)
        {
            if (first < 0) return null;
            int low = 0, high = others?.Count ?? 0;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (others![middle].Furthest <= place) low = middle + 1;
                else high = middle;
            }

            return low == 0 ? first : others![low - 1].Actor;
        }
    }
}
