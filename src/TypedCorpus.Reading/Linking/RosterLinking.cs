using TypedCorpus.Curation;

namespace TypedCorpus.Linking;

/// <summary>A linked corpus, and the roster that it was linked with.</summary>
internal sealed record RosterLinking(Roster Roster, LinkedCorpus Corpus);
