using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Snapshots.Tests;

public class MemberSnapshots
{
    /// <summary>Files whose names give one member, an actor with the name of a list's own member, and names that only C# minds.</summary>
    [Fact]
    public Task Names_that_collide_are_reported_and_the_others_stay() => Snapshots.Match(
        new TestProject()
            .With("seeds/actors.yml", "actors:\n  count:\n    name: Mara Holt\n  class:\n    name: Ada Lovelace\n")
            .With("seeds/corpus.yml", "language: en\n")
            .With("seeds/the harbour.txt", "“We open tomorrow,” Mara Holt said.\n")
            .With("seeds/the-harbour.txt", "“It weaves,” Ada Lovelace said.\n")
            .With("seeds/2024.txt", "Nobody spoke.\n"),
        hint => hint.Contains('-', StringComparison.Ordinal));
}
