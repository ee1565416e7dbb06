using TypedCorpus.Model;

namespace TypedCorpus.Linking.Again;

/// <summary>A linked corpus, and the roster that it was linked with.</summary>
internal sealed record RosterLinking(Roster Roster, LinkedCorpus Corpus);
