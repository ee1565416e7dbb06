namespace TypedCorpus.Model;

/// <summary>Who may be quoted or mentioned: the contents of <c>actors.yml</c>.</summary>
internal sealed record Roster(EquatableArray<RosterActor> Actors)
{
    public static Roster Empty { get; } = new([]);
}
