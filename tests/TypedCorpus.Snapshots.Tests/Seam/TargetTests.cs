namespace TypedCorpus.Snapshots.Tests.Seam;

public class TargetTests
{
    [Fact]
    public void A_source_is_named_after_its_hint_without_folders_and_headed_by_the_whole_hint()
    {
        Target target = Assert.Single(Of(("a/b/Foo.g.cs", "class Foo;")));

        Assert.Equal("#Foo.g.verified.cs", target.FileName("verified"));
        Assert.Equal("//HintName: a/b/Foo.g.cs\nclass Foo;", target.Text);
    }

    [Fact]
    public void A_hint_without_an_ending_gets_one() =>
        Assert.Equal("#helper.received.cs", Assert.Single(Of(("helper", ""))).FileName("received"));

    [Fact]
    public void Line_ends_become_line_feeds_and_none_is_added() =>
        Assert.Equal("//HintName: x.cs\na\nb\nc\n\nd", Assert.Single(Of(("x.cs", "a\r\nb\rc\n\nd"))).Text);

    [Fact]
    public void A_run_without_diagnostics_has_no_file_for_them() =>
        Assert.DoesNotContain(Of(("x.cs", "")), target => target.Extension == "txt");

    [Fact]
    public void What_is_not_wanted_is_left_out_but_diagnostics_stay()
    {
        Target[] targets = [.. Target.Of(ToyGenerator.Run([("x.cs", "")], ToyDiagnostics.Unplaced).GetRunResult(), _ => false)];

        Assert.Equal(".verified.txt", Assert.Single(targets).FileName("verified"));
    }

    [Fact]
    public void A_generator_that_throws_is_not_a_snapshot()
    {
        var run = ToyGenerator.Run([("x.cs", ""), ("x.cs", "")]).GetRunResult();

        Assert.Throws<AggregateException>(() => Target.Of(run, _ => true).ToArray());
    }

    private static Target[] Of(params (string, string)[] sources) =>
        [.. Target.Of(ToyGenerator.Run(sources).GetRunResult(), _ => true)];
}
