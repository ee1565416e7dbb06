namespace TypedCorpus.Imaging;

/// <summary>What the index knows of an article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Group">The group that holds it.</param>
/// <param name="Slot">Its row in the sections of that group.</param>
/// <param name="FirstQuote">The number of its first quote among all of the corpus.</param>
/// <param name="Actors">Its own actors, as numbers among those of the corpus.</param>
internal sealed record ArticleEntry(string Id, int Group, int Slot, int FirstQuote, int[] Actors);
