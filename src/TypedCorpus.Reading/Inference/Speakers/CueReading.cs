using TypedCorpus.Inference.Cues;

namespace TypedCorpus.Inference.Speakers;

/// <summary>A cue with who is its subject and the rule that told.</summary>
internal sealed record CueReading(Cue Cue, string Rule, Resolution Resolution);
