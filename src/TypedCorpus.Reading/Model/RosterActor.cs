namespace TypedCorpus.Model;

/// <summary>An actor that a person put on the roster.</summary>
/// <param name="Id">Its id: lower-case ASCII words with hyphens, by custom.</param>
/// <param name="Name">Its name in the language of the corpus.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Names">Its names by language, as pairs.</param>
/// <param name="Aliases">Other names under which texts speak of it.</param>
/// <param name="Roles">Offices and descriptions.</param>
/// <param name="Wikidata">Its item in Wikidata.</param>
/// <param name="Member">The name of its member in generated code, if a person chose one.</param>
/// <param name="Formerly">Ids that it had, under which those who use the corpus may still look for it.</param>
/// <param name="IsDraft">Whether it was drafted from the texts, and no person has confirmed it.</param>
internal sealed record RosterActor(
    string Id,
    string Name,
    ActorKind Kind,
    EquatableArray<LanguageName> Names,
    EquatableArray<string> Aliases,
    EquatableArray<string> Roles,
    string? Wikidata,
    string? Member,
    EquatableArray<string> Formerly = default,
    bool IsDraft = false);

/// <summary>A name in a language (BCP 47).</summary>
internal readonly record struct LanguageName(string Language, string Name);
