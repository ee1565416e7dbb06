namespace TypedCorpus.Inference.Speakers;

/// <summary>What a rule found: who speaks, and how the text tells.</summary>
/// <param name="Speaker">The actor, as a place in the cast; <see langword="null"/> where the text means somebody whom the rule cannot
/// tell.</param>
/// <param name="Source">The words that stand for the speaker; <see langword="null"/> where there are none.</param>
/// <param name="Basis">What tells.</param>
/// <param name="SourceStart">The first token of these words with all that describes them, if they stand before the cue; -1
/// otherwise.</param>
/// <param name="SourceEnd">The last token of these words, if they follow the cue; -1 otherwise.</param>
internal readonly record struct Resolution(
    int? Speaker, TextRange? Source, AttributionBasis Basis, int SourceStart = -1, int SourceEnd = -1);
