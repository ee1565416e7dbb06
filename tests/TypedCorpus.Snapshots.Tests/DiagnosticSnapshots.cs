using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Snapshots.Tests;

public class DiagnosticSnapshots
{
    private static readonly TestProject Project = (new TestProject { TreatsWarningsAsErrors = false })
        .With("seeds/actors.yml", "actors:\n  sami:\n    name: Sami\n")
        .With("seeds/morning.txt", "Sami said: \"We begin tomorrow.\"\n");

    [Fact]
    public Task A_speaker_who_is_not_in_the_roster() => Snapshots.Match(
        Project.With("seeds/morning.yml", "quotes:\n  - exact: We begin tomorrow.\n    speaker: samy\n"), _ => false);

    [Fact]
    public Task Words_that_are_not_in_the_text_and_a_key_that_no_sidecar_has() => Snapshots.Match(
        Project.With("seeds/morning.yml", "tittle: Morning\nquotes:\n  - exact: We begin today.\n    speaker: sami\n"), _ => false);

    [Fact]
    public Task A_class_that_is_not_partial() => Snapshots.Match(
        Project.WithSource("Seeds.cs", "[TypedCorpus.Corpus(\"seeds\")] static class Seeds { }"), _ => false);
}
