using TypedCorpus.Inference.Actors;
using TypedCorpus.Inference.Marks;

namespace TypedCorpus.Inference;

/// <summary>Brings what was read into the form in which it is handed on: only actors that something refers to, by first appearance.</summary>
internal static class AnnotationAssembly
{
    public static Annotations Assemble(
        IReadOnlyList<QuoteAnnotation> quotes,
        IReadOnlyList<PhraseAnnotation> phrases,
        EquatableArray<MarkedRun> runs,
        IReadOnlyList<(TextRange Range, int Actor)> mentions,
        Cast cast)
    {
        var appearances = quotes.Where(static q => q.Speaker is not null).Select(static q => (q.Range.Start, Actor: q.Speaker!.Value))
            .Concat(mentions.Select(static m => (m.Range.Start, m.Actor)))
            .OrderBy(static a => a.Start);
        var places = new Dictionary<int, int>();
        var actors = new List<ActorAnnotation>();
        foreach ((int _, int actor) in appearances)
        {
            if (places.ContainsKey(actor)) continue;
            places[actor] = actors.Count;
            CastMember member = cast.Members[actor];
            actors.Add(new ActorAnnotation(member.Id, member.Name, member.Kind, [.. member.Roles]));
        }

        return new Annotations(
            [.. quotes.Select(q => q with { Speaker = q.Speaker is { } speaker ? places[speaker] : null }).OrderBy(static q => q.Range.Start)],
            [.. phrases.Concat(Nested(runs)).OrderBy(static p => p.Range.Start).ThenByDescending(static p => p.Range.Length)],
            [.. mentions.Select(m => new MentionAnnotation(m.Range, places[m.Actor]))],
            [.. actors]);
    }

    /// <summary>Marks within a quote are the speaker's, not the writer's.</summary>
    private static IEnumerable<PhraseAnnotation> Nested(EquatableArray<MarkedRun> runs) =>
        runs.Where(static run => run.Depth > 0).Select(static run => new PhraseAnnotation(run.Inner, PhraseUse.Term, Origin.Inferred));
}
