using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;

namespace TypedCorpus.Inference.Speakers;

/// <summary>A cue in its sentence, and the cues before it there, already read.</summary>
internal sealed record CueSite(Discourse Discourse, Sentence Sentence, Cue Cue, IReadOnlyList<CueReading> Before)
{
    private readonly Lazy<NounPhrase?> subjectAfter = new(() => Discourse.Grammar.SubjectAfter(Sentence, Cue), isThreadSafe: false);
    private readonly Lazy<NounPhrase?> subjectBefore = new(() => Discourse.Grammar.SubjectBefore(Sentence, Cue), isThreadSafe: false);

    /// <summary>The subject that stands after the cue. Several rules ask for it.</summary>
    public NounPhrase? SubjectAfter => subjectAfter.Value;

    /// <summary>The subject that stands before the cue.</summary>
    public NounPhrase? SubjectBefore => subjectBefore.Value;
}
