using TypedCorpus.Checks;
using TypedCorpus.Diagnostics;
using TypedCorpus.Linking;

namespace TypedCorpus.Pipeline;

/// <summary>A corpus that has gone its whole way.</summary>
/// <param name="Linked">What came of it.</param>
/// <param name="Entries">What a baseline would say of it; nothing, where nobody asks.</param>
/// <param name="Findings">What is wrong with it, in the order of places.</param>
internal sealed record CheckedCorpus(LinkedCorpus Linked, EquatableArray<BaselineEntry> Entries, EquatableArray<Finding> Findings);
