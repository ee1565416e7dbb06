namespace TypedCorpus.Inference.Actors;

/// <summary>
/// Whom a text has named most often up to a place. Places are asked for in reading order, so that each name is counted once, and the text
/// is searched no further than anybody asks.
/// </summary>
internal sealed class Protagonist(Func<Mentions> names)
{
    private readonly Dictionary<int, int> counts = [];
    private Mentions? mentions;
    private (TextRange Range, int Actor)? next;
    private int? first;
    private bool isAlone;

    /// <summary>The actor, or nothing where two are named equally often.</summary>
    public int? Before(int place)
    {
        if (mentions is null) next = (mentions = names()).Next();
        for (; next is { } named && named.Range.End <= place; next = mentions.Next()) Count(named.Actor);
        return isAlone ? first : null;
    }

    private void Count(int actor)
    {
        int count = counts[actor] = counts.TryGetValue(actor, out int before) ? before + 1 : 1;
        int most = first is { } leader ? counts[leader] : 0;
        if (actor == first || count > most) (first, isAlone) = (actor, true);
        else if (count == most) isAlone = false;
    }
}
