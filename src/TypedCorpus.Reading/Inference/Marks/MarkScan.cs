namespace TypedCorpus.Inference.Marks;

/// <summary>The marked runs of a text in reading order, and what its marks leave unsaid.</summary>
/// <param name="Runs">The runs, none deeper than <see cref="RunTree.Deepest"/>.</param>
/// <param name="Unmatched">The marks that found no partner.</param>
/// <param name="TooDeep">The first mark of a pair that stood deeper and was left in the text; <see langword="null"/> where there is
/// none.</param>
internal sealed record MarkScan(EquatableArray<MarkedRun> Runs, EquatableArray<int> Unmatched, int? TooDeep);
