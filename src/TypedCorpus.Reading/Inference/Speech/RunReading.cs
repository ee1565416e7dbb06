using TypedCorpus.Model;

namespace TypedCorpus.Inference.Speech;

/// <summary>How a marked run was read, for whoever asks why. It holds for as long as the text is being read and shortly after.</summary>
/// <param name="Site">The run in its sentence, with the cues around it.</param>
/// <param name="Judgement">What spoke for speech and against it; <see langword="null"/> where the run goes on with an open quote, which
/// settles it.</param>
/// <param name="Quote">The quote that the run is; its speaker is a place in the cast.</param>
/// <param name="Phrase">Why the words stand in marks, if they are no quote.</param>
internal sealed record RunReading(QuoteSite Site, SpeechJudgement? Judgement, QuoteAnnotation? Quote, PhraseReading? Phrase);
