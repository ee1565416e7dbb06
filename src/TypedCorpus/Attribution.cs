using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>How a text tells who speaks: where the source stands, which words introduce it, and which rule saw that.</summary>
/// <param name="Source">
/// The words nearest to the quote that stand for the speaker (a name, a description, a pronoun), in UTF-16 code units of
/// <see cref="Article.Text"/>; <see langword="null"/> where the text has none, as with a dropped subject.
/// </param>
/// <param name="Cue">Where the words stand that announce speech, such as a verb of saying; <see langword="null"/> where there are none.</param>
/// <param name="CueText">Those words, or <see langword="null"/>.</param>
/// <param name="Basis">What tells who speaks.</param>
/// <param name="Rule">The name of the rule that found the attribution; <c>curated</c> where a person wrote it.</param>
[JsonConverter(typeof(RecordJsonConverter))]
public readonly record struct Attribution(TextRange? Source, TextRange? Cue, string? CueText, AttributionBasis Basis, string Rule);
