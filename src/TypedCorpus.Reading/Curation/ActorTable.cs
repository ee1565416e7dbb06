using TypedCorpus.Model;
using TypedCorpus.Naming;

namespace TypedCorpus.Curation;

/// <summary>The actors of a text while decisions are laid over it: those of inference, and those whom decisions name.</summary>
internal sealed class ActorTable(Annotations inferred)
{
    private readonly List<ActorAnnotation> actors = [.. inferred.Actors];
    private readonly Dictionary<string, int> byRosterId = new(StringComparer.Ordinal);
    private Dictionary<string, int>? inferredById;

    /// <summary>The inferred actors by their ids: if two have the same id, the one of the roster, or else the first.</summary>
    private Dictionary<string, int> InferredById
    {
        get
        {
            if (inferredById is not null) return inferredById;
            inferredById = new(StringComparer.Ordinal);
            for (int i = inferred.Actors.Count - 1; i >= 0; i--) inferredById[ActorId.Of(inferred.Actors[i])] = i;
            for (int i = inferred.Actors.Count - 1; i >= 0; i--)
                if (inferred.Actors[i].Id is { } id) inferredById[id] = i;
            return inferredById;
        }
    }

    /// <summary>An actor of the roster; one that inference found under the same id becomes it.</summary>
    public int IndexOf(RosterActor actor)
    {
        if (byRosterId.TryGetValue(actor.Id, out int found)) return found;

        if (!InferredById.TryGetValue(actor.Id, out int index))
        {
            index = actors.Count;
            actors.Add(new ActorAnnotation(actor.Id, actor.Name, actor.Kind, []));
        }

        if (actors[index].Id is null) actors[index] = actors[index] with { Id = actor.Id, Name = actor.Name, Kind = actor.Kind };
        return byRosterId[actor.Id] = index;
    }

    /// <summary>
    /// The annotations of these quotes and phrases: in reading order, with the actors that are still referred to, in the order in which
    /// they first appear.
    /// </summary>
    public Annotations Annotate(IEnumerable<QuoteAnnotation> quotes, IEnumerable<PhraseAnnotation> phrases)
    {
        QuoteAnnotation[] ordered = [.. quotes.OrderBy(quote => quote.Range.Start).ThenByDescending(quote => quote.Range.End)];
        int[] listed = [.. FirstAppearances(ordered)
            .OrderBy(first => first.Value).ThenBy(first => actors[first.Key].Name, StringComparer.Ordinal).Select(first => first.Key)];
        var numbers = new int[actors.Count];
        for (int i = 0; i < listed.Length; i++) numbers[listed[i]] = i;

        return new Annotations(
            ordered.Select(quote => quote.Speaker is { } speaker ? quote with { Speaker = numbers[speaker] } : quote).ToEquatableArray(),
            phrases.OrderBy(phrase => phrase.Range.Start).ThenByDescending(phrase => phrase.Range.End).ToEquatableArray(),
            inferred.Mentions.Select(mention => mention with { Actor = numbers[mention.Actor] }).ToEquatableArray(),
            listed.Select(actor => actors[actor]).ToEquatableArray());
    }

    private Dictionary<int, int> FirstAppearances(IEnumerable<QuoteAnnotation> quotes)
    {
        var first = new Dictionary<int, int>();
        foreach (MentionAnnotation mention in inferred.Mentions) Appear(mention.Actor, mention.Range.Start);
        foreach (QuoteAnnotation quote in quotes)
            if (quote.Speaker is { } speaker) Appear(speaker, quote.Attribution?.Source?.Start ?? quote.Range.Start);
        return first;

        void Appear(int actor, int at) => first[actor] = first.TryGetValue(actor, out int earlier) ? Math.Min(earlier, at) : at;
    }
}
