namespace TypedCorpus.Tool.Annotating;

/// <summary>A speaker whom the roster does not have.</summary>
/// <param name="Id">The id under which the corpus knows them.</param>
/// <param name="Name">The longest name that a text gives.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Aliases">What texts say instead.</param>
/// <param name="Member">The name of the member, where that of the id is reserved or another's.</param>
internal sealed record InferredActor(
    string Id, string Name, ActorKind Kind, IReadOnlyList<string> Aliases, string? Member);
