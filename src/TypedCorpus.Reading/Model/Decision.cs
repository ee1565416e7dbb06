using TypedCorpus.Diagnostics;

namespace TypedCorpus.Model;

/// <summary>What a person decided about one marked run of a text.</summary>
/// <param name="Anchor">The words inside the marks.</param>
/// <param name="Use">Set where they quote nobody; then nothing below is.</param>
/// <param name="Kind">Direct or mixed, if a person said.</param>
/// <param name="Speaker">The id of the speaker, if a person said.</param>
/// <param name="SpeakerPlace">Where that id is written.</param>
/// <param name="Cue">The words that announce the speech, if a person said.</param>
/// <param name="CuePlace">Where they are written.</param>
internal sealed record Decision(
    Anchor Anchor, PhraseUse? Use, QuoteKind? Kind, string? Speaker, Place? SpeakerPlace, string? Cue, Place? CuePlace);
