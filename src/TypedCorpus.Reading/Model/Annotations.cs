namespace TypedCorpus.Model;

/// <summary>
/// What is known about one text: by inference at first, then corrected by curation. Each list is in reading order; an actor is listed
/// once, in the order of first appearance, and only if a quote or a mention refers to it.
/// </summary>
internal sealed record Annotations(
    EquatableArray<QuoteAnnotation> Quotes,
    EquatableArray<PhraseAnnotation> Phrases,
    EquatableArray<MentionAnnotation> Mentions,
    EquatableArray<ActorAnnotation> Actors)
{
    public static Annotations None { get; } = new([], [], [], []);
}
