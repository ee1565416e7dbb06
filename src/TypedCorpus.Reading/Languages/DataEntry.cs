namespace TypedCorpus.Languages;

/// <summary>Where a word of a language's data is written, for whoever wants to correct it.</summary>
/// <param name="File">The file, below <c>Languages</c>.</param>
/// <param name="Heading">The heading that it stands under.</param>
/// <param name="Text">The entry as it is written there.</param>
internal sealed record DataEntry(string File, string Heading, string Text);
