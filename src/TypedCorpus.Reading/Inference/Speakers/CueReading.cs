using TypedCorpus.Inference.Cues;

namespace TypedCorpus.Inference.Speakers;

/// <summary>A cue with who is its subject and the rule that told.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Resolution">What the rule found.</param>
internal sealed record CueReading(Cue Cue, TextRange Range, string Rule, Resolution Resolution);
