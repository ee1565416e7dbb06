namespace TypedCorpus.Imaging;

/// <summary>
/// An actor as it is packed, but for its id: what it lacks takes no room. What else it is called is read by <see cref="ActorNames"/>.
/// </summary>
internal sealed class ActorRow
{
    /// <summary>The kind has the lowest three bits.</summary>
    public const int KindMask = 7;

    public const int IsInferred = 8, HasWikidata = 16, HasNames = 32, HasAliases = 64, HasRoles = 128;

    /// <summary>Since version 2; never with <see cref="IsInferred"/>.</summary>
    public const int IsDrafted = 256;

    private readonly int has;
    private readonly PackReader names;

    public ActorRow(PackReader row)
    {
        Name = row.Text();
        has = row.Number();
        Wikidata = Has(HasWikidata) ? row.Text() : null;
        names = row;
    }

    public string Name { get; }

    public ActorKind Kind => (ActorKind)(has & KindMask);

    public Origin Origin => Has(IsInferred) ? Origin.Inferred : Has(IsDrafted) ? Origin.Drafted : Origin.Curated;

    public string? Wikidata { get; }

    public ActorNames ReadNames()
    {
        PackReader row = names;
        return new ActorNames(Texts(HasNames, ref row), Texts(HasAliases, ref row), Texts(HasRoles, ref row));
    }

    private string[] Texts(int flag, ref PackReader row) => Has(flag) ? row.Texts() : [];

    private bool Has(int flag) => (has & flag) != 0;
}
