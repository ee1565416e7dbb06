namespace TypedCorpus.Searching;

/// <summary>A place where a phrase stands: a value, so that a hundred thousand of them are one array.</summary>
/// <param name="Article">The number of its article in the corpus.</param>
/// <param name="Paragraph">The place of its paragraph in the article.</param>
/// <param name="Range">Where it stands in the article's text.</param>
internal readonly record struct Hit(int Article, int Paragraph, TextRange Range);
