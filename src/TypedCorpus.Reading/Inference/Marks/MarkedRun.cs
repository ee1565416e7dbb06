namespace TypedCorpus.Inference.Marks;

/// <summary>Words between quotation marks.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without the marks and the blanks inside them.</param>
/// <param name="Parent">The run around this one, as a place among the runs in reading order; -1 for none.</param>
/// <param name="Depth">How many runs are around it.</param>
/// <param name="Repair">What was supplied, if a mark is missing.</param>
internal readonly record struct MarkedRun(TextRange Outer, TextRange Inner, int Parent, int Depth, MarkRepair Repair);
