namespace TypedCorpus.Model;

/// <summary>Who may be quoted or mentioned: the contents of <c>actors.yml</c>.</summary>
internal sealed record Roster(EquatableArray<RosterActor> Actors)
{
    public static Roster Empty { get; } = new([]);

    /// <summary>Whether there is a roster that cannot be read. Then nobody knows who is on it; the finding stands in its file.</summary>
    public bool IsUnread { get; init; }
}
