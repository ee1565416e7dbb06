namespace TypedCorpus.Tool.Tests.Fixing;

/// <summary>Words that are not quite those of the text are replaced by those that are.</summary>
public class AnchorFixTests
{
    private const string Text = "Ana said: “We go to the old harbour, all of us.” The “Bee” sails; a bee hums. Bo said: “We stay.”\n";

    [Theory]
    [InlineData("exact: We go to the old  harbour, all of us.", "exact: We go to the old harbour, all of us.")]
    [InlineData("exact: 'We go to the new harbour, all of us.'", "exact: 'We go to the old harbour, all of us.'")]
    [InlineData("exact: \"We went to the old harbour, all of us.\"", "exact: \"We go to the old harbour, all of us.\"")]
    [InlineData("exact: >-\n      We go to the\n      very old harbour, all of us.", "exact: We go to the old harbour, all of us.")]
    [InlineData("exact: We go to the old harbour", "exact: We go to the old harbour, all of us.")]
    [InlineData("exact: We stay.\n    prefix: 'Cy said: “'", "exact: We stay.\n    prefix: 'said: “'")]
    public void A_changed_anchor(string entry, string expected)
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", Text).With("a.yml", $"quotes:\n  # first\n  - {entry}   \n    kind: direct\n").With("corpus.yml", "language: en");
        CommandRun run = CommandRun.Of("fix", folder.Path, "--all");
        Assert.Equal((0, "1 proposal applied; 0 errors left."), (run.Code, run.Errors.Trim()));
        Assert.Equal($"quotes:\n  # first\n  - {expected}   \n    kind: direct\n", folder.Read("a.yml"));
    }

    [Fact]
    public void Words_and_values_that_a_comment_cuts_off_are_written_whole()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", "Ana said: “We sail from berth #4 at noon.”\n").With("corpus.yml", "language: en")
            .With("a.yml", "title: Berth #4\nquotes:\n  - exact: We sail from berth #4 at noon.\n    kind: direct  # as it seems\n");
        CommandRun run = CommandRun.Of("fix", folder.Path, "--all");
        Assert.Equal((0, "2 proposals applied; 0 errors left."), (run.Code, run.Errors.Trim()));
        Assert.Equal(
            "title: \"Berth #4\"\nquotes:\n  - exact: \"We sail from berth #4 at noon.\"\n    kind: direct  # as it seems\n",
            folder.Read("a.yml"));
    }
}
