using TypedCorpus.Naming;

namespace TypedCorpus.Linking.Again;

/// <summary>
/// The actors of a corpus after an edit of a few articles, in the order of <see cref="ActorCast"/>. Those whom the edited articles have or
/// had are gathered anew; of the others at most the numbers change. An actor whom nothing changes stays the same object.
/// </summary>
internal sealed class EditedActors
{
    private readonly List<LinkedActor> actors;

    /// <summary>The number that each actor has now. Nobody asks for that of an actor who is gone.</summary>
    private readonly int[] numbers;

    private readonly int listed;
    private readonly bool cameOrWent;

    public EditedActors(LinkedCorpus last, EditedArticles edited, ArticleSummary[] articles)
    {
        (actors, numbers) = (new(last.Actors.Count + 1), new int[last.Actors.Count]);
        HashSet<string> touched = edited.ActorIds();
        for (int number = 0; number < numbers.Length; number++)
        {
            LinkedActor before = last.Actors.Span[number];
            LinkedActor? now = touched.Remove(before.Id) ? EditedActor.Gather(before.Id, before, edited, articles) : edited.Move(before);
            numbers[number] = actors.Count;
            if (now is null) cameOrWent = true;
            else actors.Add(now);
            if (before.Origin != Origin.Inferred) listed++;
        }

        foreach (string id in touched)
            if (EditedActor.Gather(id, before: null, edited, articles) is { } actor) Insert(actor);
        cameOrWent |= touched.Count > 0;
        if (cameOrWent) AssignMembers();
    }

    public EquatableArray<LinkedActor> All() => actors.ToEquatableArray();

    /// <summary>The numbers that actors of an article have now, of whom none is gone.</summary>
    public EquatableArray<int> Renumber(EquatableArray<int> before)
    {
        if (!cameOrWent || AreSame(before.Span)) return before;
        var now = new int[before.Count];
        for (int i = 0; i < now.Length; i++) now[i] = numbers[before.Span[i]];
        return new(now);
    }

    private bool AreSame(ReadOnlySpan<int> before)
    {
        foreach (int number in before)
            if (numbers[number] != number) return false;
        return true;
    }

    public EquatableArray<int> NumbersOf(ArticleSummary article) => article.ActorIds.Select(NumberOf).ToEquatableArray();

    private int NumberOf(string id)
    {
        for (int i = 0; i < listed; i++)
            if (actors[i].Id == id) return i;
        return PlaceOf(id);
    }

    /// <summary>The place of an inferred actor, or the complement of where it would be.</summary>
    private int PlaceOf(string id)
    {
        (int low, int high) = (listed, actors.Count - 1);
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(actors[middle].Id, id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }

    private void Insert(LinkedActor actor)
    {
        int place = ~PlaceOf(actor.Id);
        actors.Insert(place, actor);
        for (int i = 0; i < numbers.Length; i++)
            if (numbers[i] >= place) numbers[i]++;
    }

    /// <summary>Actors of the roster keep their members, which follow from the roster alone.</summary>
    private void AssignMembers()
    {
        string?[] members = MemberAssignment.Assign(
            [.. actors.Select((actor, number) => number < listed ? actor.Member : MemberName.FromId(actor.Id))], number => number < listed);
        for (int i = 0; i < members.Length; i++)
            if (actors[i].Member != members[i]) actors[i] = actors[i] with { Member = members[i] };
    }
}
