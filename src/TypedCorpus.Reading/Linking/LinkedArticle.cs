namespace TypedCorpus.Linking;

/// <summary>An article's place in the corpus.</summary>
/// <param name="Summary">What the corpus knows of it.</param>
/// <param name="Member">The name of its member; <see langword="null"/> where it would be none, or another's.</param>
/// <param name="Group">The group that holds it.</param>
/// <param name="Slot">Its place in that group.</param>
/// <param name="FirstQuote">The number of its first quote.</param>
/// <param name="Actors">Its own actors, as numbers among the corpus's.</param>
internal sealed record LinkedArticle(
    ArticleSummary Summary, string? Member, int Group, int Slot, int FirstQuote, EquatableArray<int> Actors);
