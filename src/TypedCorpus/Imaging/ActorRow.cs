namespace TypedCorpus.Imaging;

/// <summary>An actor as it is packed: what it lacks takes no room.</summary>
internal readonly record struct ActorRow(
    string Id, string Name, ActorKind Kind, Origin Origin, string? Wikidata, string[] Names, string[] Aliases, string[] Roles)
{
    /// <summary>The kind has the lowest three bits.</summary>
    public const int KindMask = 7;

    public const int IsInferred = 8, HasWikidata = 16, HasNames = 32, HasAliases = 64, HasRoles = 128;

    public static ActorRow Read(PackReader row)
    {
        string id = row.Text(), name = row.Text();
        int has = row.Number();
        return new ActorRow(
            id,
            name,
            (ActorKind)(has & KindMask),
            (has & IsInferred) == 0 ? Origin.Curated : Origin.Inferred,
            (has & HasWikidata) == 0 ? null : row.Text(),
            (has & HasNames) == 0 ? [] : row.Texts(),
            (has & HasAliases) == 0 ? [] : row.Texts(),
            (has & HasRoles) == 0 ? [] : row.Texts());
    }
}
