namespace TypedCorpus.Model;

/// <summary>Words in marks that quote nobody.</summary>
internal sealed record PhraseAnnotation(TextRange Range, PhraseUse Use, Origin Origin);
