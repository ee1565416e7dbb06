using TypedCorpus.Model;

namespace TypedCorpus.Linking;

/// <summary>The corpus as a whole: its articles and actors with their numbers, and who is quoted and mentioned where.</summary>
internal sealed record LinkedCorpus(
    string Name, Manifest Manifest, EquatableArray<LinkedArticle> Articles, EquatableArray<LinkedActor> Actors, string ContentHash)
{
    public int QuoteCount => Articles.Count == 0
        ? 0
        : Articles[Articles.Count - 1].FirstQuote + Articles[Articles.Count - 1].Summary.Speakers.Count;
}
