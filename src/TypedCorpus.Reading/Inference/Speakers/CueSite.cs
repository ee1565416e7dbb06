using TypedCorpus.Inference.Cues;
using TypedCorpus.Inference.Sentences;

namespace TypedCorpus.Inference.Speakers;

/// <summary>A cue in its sentence, and the cues before it there, already read.</summary>
internal sealed record CueSite(Discourse Discourse, Sentence Sentence, Cue Cue, IReadOnlyList<CueReading> Before);
