namespace TypedCorpus.Inference.Speech;

/// <summary>A sign that a marked run is speech, or that it is not.</summary>
/// <param name="Name">Its name, for explanations.</param>
/// <param name="Weight">What it adds; negative where it speaks against.</param>
/// <param name="Explanation">What it sees.</param>
/// <param name="Holds">Whether it is there.</param>
internal sealed record Evidence(string Name, int Weight, string Explanation, Func<QuoteSite, bool> Holds);
