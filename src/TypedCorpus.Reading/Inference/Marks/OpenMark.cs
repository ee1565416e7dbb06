namespace TypedCorpus.Inference.Marks;

/// <summary>An opening mark that waits for its partner.</summary>
/// <param name="Opening">The mark that the table knows as opening, which differs from the one in the text where marks stand the wrong way
/// round.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Weak">Whether it may be no mark at all: an apostrophe, a mark the wrong way round.</param>
internal readonly record struct OpenMark(char Opening, int At, bool Weak);
