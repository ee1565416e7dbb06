namespace TypedCorpus.Languages;

/// <summary>An opening quotation mark and the mark that closes it.</summary>
/// <param name="Opening">The opening mark.</param>
/// <param name="Closing">The closing mark; the same as <paramref name="Opening"/> for straight quotes.</param>
/// <param name="MayBeApostrophe">Whether the closing mark is also an apostrophe, so that within a word it closes nothing.</param>
internal readonly record struct MarkPair(char Opening, char Closing, bool MayBeApostrophe);
