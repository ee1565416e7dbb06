namespace TypedCorpus.Model;

/// <summary>A quote in a text. Ranges are in UTF-16 code units of the article's text.</summary>
/// <param name="Range">The words inside the marks.</param>
/// <param name="Kind">Direct or mixed.</param>
/// <param name="Speaker">Who said it, as a place among <see cref="Annotations.Actors"/>; <see langword="null"/> if unknown.</param>
/// <param name="Attribution">How the text tells, if it does.</param>
/// <param name="Origin">A rule's or a person's.</param>
internal sealed record QuoteAnnotation(TextRange Range, QuoteKind Kind, int? Speaker, Attribution? Attribution, Origin Origin);
