namespace TypedCorpus.Model;

/// <summary>An actor as one text knows it.</summary>
/// <param name="Id">Its id on the roster; <see langword="null"/> where it was inferred from the text.</param>
/// <param name="Name">Its name on the roster, or the longest that the text gives.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Roles">Titles and descriptions that the text gives an inferred actor, without its name.</param>
internal sealed record ActorAnnotation(string? Id, string Name, ActorKind Kind, EquatableArray<string> Roles);
