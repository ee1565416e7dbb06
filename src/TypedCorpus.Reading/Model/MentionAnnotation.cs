namespace TypedCorpus.Model;

/// <summary>A place that names an actor, without attached particles.</summary>
/// <param name="Range">The words.</param>
/// <param name="Actor">Whom they name, as a place among <see cref="Annotations.Actors"/>.</param>
internal readonly record struct MentionAnnotation(TextRange Range, int Actor);
