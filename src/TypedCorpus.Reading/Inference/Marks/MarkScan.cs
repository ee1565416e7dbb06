namespace TypedCorpus.Inference.Marks;

/// <summary>The marked runs of a text in reading order, and the marks that found no partner.</summary>
internal sealed record MarkScan(EquatableArray<MarkedRun> Runs, EquatableArray<int> Unmatched);
