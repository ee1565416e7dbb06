namespace TypedCorpus.Inference.Speech;

/// <summary>A way in which texts tell why words that are no speech stand in marks.</summary>
/// <param name="Name">Its name, for explanations.</param>
/// <param name="Explanation">What it sees.</param>
/// <param name="Use">Applies it; <see langword="null"/> where it does not apply.</param>
internal sealed record PhraseRule(string Name, string Explanation, Func<QuoteSite, PhraseUse?> Use);
