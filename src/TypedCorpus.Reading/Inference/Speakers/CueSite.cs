using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;

namespace TypedCorpus.Inference.Speakers;

/// <summary>A cue in its sentence, and the cues before it there, already read.</summary>
internal sealed record CueSite(Discourse Discourse, Sentence Sentence, Cue Cue, IReadOnlyList<CueReading> Before)
{
    private (bool IsKnown, NounPhrase? Subject) after, before;

    /// <summary>The subject that stands after the cue. Several rules ask for it.</summary>
    public NounPhrase? SubjectAfter => (after.IsKnown ? after : after = (true, Discourse.Grammar.SubjectAfter(Sentence, Cue))).Subject;

    /// <summary>The subject that stands before the cue.</summary>
    public NounPhrase? SubjectBefore => (before.IsKnown ? before : before = (true, Discourse.Grammar.SubjectBefore(Sentence, Cue))).Subject;
}
