using TypedCorpus.Inference.Speakers.Rules;

namespace TypedCorpus.Inference.Speakers;

/// <summary>
/// All rules that tell who speaks. For a cue they are tried in this order, and the first that applies counts; quotes without a cue of
/// their own go by the rules without a cue.
/// </summary>
internal static class AttributionRules
{
    public static IReadOnlyList<CueRule> OfCues { get; } =
    [
        new("document-author", "The words stand in a document, and the sentence says who wrote or issued it.", DocumentAuthor.Try),
        new("document-of-last-speaker", "The words stand in a document whose author is whoever spoke last.", DocumentOfLastSpeaker.Try),
        new("relayed-source", "A third party passes the words on and says whose they are.", RelayedSource.Try),
        new("according-to", "The source follows a preposition such as \"according to\".", SourceAfterPreposition.Try),
        new("subject-after-cue", "The subject stands after the verb of saying.", SubjectAfterCue.Try),
        new(SubjectBefore, "The subject stands before the verb of saying.", SubjectBeforeCue.Try),
        new(Possessor, "A noun of saying belongs to whoever says it.", Rules.Possessor.Try),
        new("subject-of-participle", "A participle of saying stands directly after whoever says it.", SubjectOfParticiple.Try),
        new("same-subject", "A participle or noun of saying has the subject of the verb of saying before it.", SameSubject.Try),
        new("clause-subject", "A participle of saying has the subject that opens its clause.", ClauseSubject.Try),
        new("sentence-topic", "A participle, a noun of saying or a joined verb goes with whom the sentence opens with.", SentenceTopic.Try),
        new("dropped-subject", "The verb has no subject of its own and agrees with the last speaker.", DroppedSubject.Try),
        new(
            "most-named",
            "The verb has no subject of its own, nobody has spoken before, and the text has named one person most.", MostNamed.Try),
        new(UnknownSpeaker, "Words of saying announce speech, but the text does not tell whose.", Unknown.Try),
    ];

    public const string SubjectBefore = "subject-before-cue";

    public const string Possessor = "possessor";

    public const string UnknownSpeaker = "unknown-speaker";

    /// <summary>The rules for quotes without a cue, by name, with an explanation each.</summary>
    public static IReadOnlyList<(string Name, string Explanation)> WithoutCue { get; } =
    [
        (Continued, "The quote goes on from the paragraph before, which ends without a closing mark."),
        (Signature, "A dash and a name follow the quote, on its line or the next."),
        (NamedBeforeColon, "Nothing but a name and a colon stands before the quote, as in transcripts and headlines."),
        (CarryOver, "The quote follows another of the same speaker with nothing between that names someone else."),
    ];

    public const string NamedBeforeColon = "named-before-colon";

    public const string Signature = "signature";

    public const string Continued = "continued-quote";

    public const string CarryOver = "carry-over";

    /// <summary>What a rule sees, by its name.</summary>
    public static string Explanation(string name) =>
        OfCues.Select(static rule => (rule.Name, rule.Explanation)).Concat(WithoutCue).First(rule => rule.Name == name).Explanation;
}
