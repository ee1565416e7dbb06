namespace TypedCorpus.Inference.Actors;

/// <summary>Where a text names actors, in reading order: those of the roster, and between them those that were inferred from it.</summary>
internal sealed class Mentions(NamedPlaces roster, MentionFinder inferred)
{
    private int listed;
    private (TextRange Range, int Actor)? found;
    private bool isAtEnd;

    /// <summary>The next place; nothing at the end.</summary>
    public (TextRange Range, int Actor)? Next()
    {
        Find();
        if (listed < roster.All.Length && !(found is { } other && other.Range.Start < roster.All[listed].Range.Start))
            return roster.All[listed++];
        (TextRange Range, int Actor)? next = found;
        found = null;
        return next;
    }

    /// <summary>The next that was inferred. The roster's names come first: what overlaps one of them names nobody else.</summary>
    private void Find()
    {
        while (found is null && !isAtEnd)
        {
            found = inferred.Next();
            isAtEnd = found is null;
            if (found is { } place && !roster.Overlapping(place.Range).IsEmpty) found = null;
        }
    }
}
