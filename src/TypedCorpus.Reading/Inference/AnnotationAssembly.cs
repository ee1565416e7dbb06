using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Marks;
using TypedCorpus.Model;

namespace TypedCorpus.Inference;

/// <summary>
/// Brings what was read into the form in which it is handed on: only actors that something refers to, by first appearance.
/// </summary>
internal sealed class AnnotationAssembly
{
    private readonly Cast cast;
    private readonly int[] places;
    private readonly List<ActorAnnotation> actors = [];

    private AnnotationAssembly(Cast cast)
    {
        this.cast = cast;
        places = new int[cast.Members.Count];
        places.AsSpan().Fill(-1);
    }

    /// <param name="quotes">In reading order.</param>
    /// <param name="phrases">In reading order.</param>
    /// <param name="runs">The marked runs of the text.</param>
    /// <param name="mentions">Where actors are named.</param>
    /// <param name="cast">Whom quotes and mentions speak of, as places in it.</param>
    public static Annotations Assemble(
        IReadOnlyList<QuoteAnnotation> quotes, IReadOnlyList<PhraseAnnotation> phrases, EquatableArray<MarkedRun> runs,
        Mentions mentions, Cast cast)
    {
        var assembly = new AnnotationAssembly(cast);
        EquatableArray<MentionAnnotation> named = assembly.Place(quotes, mentions);
        return new Annotations([.. quotes.Select(assembly.Placed)], InOrder(phrases, runs), named, [.. assembly.actors]);
    }

    /// <summary>Gives each actor its place by its first quote or mention.</summary>
    private EquatableArray<MentionAnnotation> Place(IReadOnlyList<QuoteAnnotation> quotes, Mentions mentions)
    {
        using var named = new ScratchList<MentionAnnotation>();
        int quote = 0;
        while (mentions.Next() is (var range, var actor))
        {
            for (; quote < quotes.Count && quotes[quote].Range.Start <= range.Start; quote++) _ = PlaceOf(quotes[quote].Speaker);
            named.Add(new MentionAnnotation(range, PlaceOf(actor)!.Value));
        }

        for (; quote < quotes.Count; quote++) _ = PlaceOf(quotes[quote].Speaker);
        return [.. named.Span];
    }

    private QuoteAnnotation Placed(QuoteAnnotation quote) =>
        PlaceOf(quote.Speaker) is var place && place == quote.Speaker ? quote : quote with { Speaker = place };

    private int? PlaceOf(int? actor)
    {
        if (actor is not { } known) return null;
        if (places[known] < 0)
        {
            places[known] = actors.Count;
            CastMember member = cast.Members[known];
            actors.Add(new ActorAnnotation(member.Id, member.Name, member.Kind, [.. member.Roles]));
        }

        return places[known];
    }

    /// <summary>Phrases of the writer's, and marks within quotes: these are the speaker's.</summary>
    private static EquatableArray<PhraseAnnotation> InOrder(IReadOnlyList<PhraseAnnotation> phrases, EquatableArray<MarkedRun> runs)
    {
        using var all = new ScratchList<PhraseAnnotation>();
        int phrase = 0;
        foreach (MarkedRun run in runs)
        {
            if (run.Depth == 0) continue;
            for (; phrase < phrases.Count && phrases[phrase].Range.Start <= run.Inner.Start; phrase++) all.Add(phrases[phrase]);
            all.Add(new PhraseAnnotation(run.Inner, PhraseUse.Term, Origin.Inferred));
        }

        for (; phrase < phrases.Count; phrase++) all.Add(phrases[phrase]);
        return [.. all.Span];
    }
}
