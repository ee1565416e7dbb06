namespace TypedCorpus.Inference.Speakers;

/// <summary>A way in which texts tell who is the subject of a cue.</summary>
/// <param name="Name">Its name, which <see cref="Attribution.Rule"/> gives.</param>
/// <param name="Explanation">What it sees, for whoever asks why.</param>
/// <param name="Try">Applies it; <see langword="null"/> where it does not apply.</param>
internal sealed record CueRule(string Name, string Explanation, Func<CueSite, Resolution?> Try);
