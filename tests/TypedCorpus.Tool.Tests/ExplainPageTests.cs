using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tool.Tests;

/// <summary>Whoever reads a diagnostic in a build has its page at hand, though the package is far away.</summary>
public class ExplainPageTests
{
    private static readonly string Pages = Path.Combine(SeedsFolder.Path, "../src/TypedCorpus.Package/docs/diagnostics");

    public static TheoryData<string> Ids =>
        [.. Directory.EnumerateFiles(Pages, "CORPUS*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_page_is_shown_as_it_is_save_for_links_that_lead_nowhere(string id)
    {
        CommandRun run = CommandRun.Of("explain", id);

        string[] page = File.ReadAllLines(Path.Combine(Pages, id + ".md")), shown = run.Text.TrimEnd('\n').Split('\n');
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(page.Length, shown.Length);
        Assert.All(page.Zip(shown), line => Assert.True(line.First == line.Second || line.First.Contains("](", StringComparison.Ordinal), line.Second));
        Assert.DoesNotContain("](", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_id_all_are_listed_with_their_titles()
    {
        string[] lines = CommandRun.Of("explain").Text.TrimEnd('\n').Split('\n');
        Assert.Equal(Ids.Select(row => row.Data), lines.Select(line => line.Split("  ")[0]));
        Assert.Contains($"CORPUS401  {Rules.UnknownActor.Title}", lines);
    }

    [Theory]
    [InlineData("401")]
    [InlineData("corpus401")]
    [InlineData("CORPUS401:")]
    public void An_id_may_be_written_in_short(string id) => Assert.Equal(CommandRun.Of("explain", "CORPUS401").Text, CommandRun.Of("explain", id).Text);

    [Theory]
    [InlineData("COPRUS401", "There is no diagnostic 'COPRUS401': write CORPUS401 if that is meant; 'corpus explain' lists all.")]
    [InlineData("ferry", "There is no diagnostic 'ferry': 'corpus explain' lists all.")]
    public void An_id_that_is_none_is_told_the_nearest(string id, string message)
    {
        CommandRun run = CommandRun.Of("explain", id);
        Assert.Equal((2, "", message), (run.Code, run.Text, run.Errors.Trim()));
    }

    [Fact]
    public void On_a_terminal_a_check_ends_with_the_way_to_the_page_of_the_gravest()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", " ").With("x.yml", "titel: x");
        Assert.EndsWith("What it means, and how to mend it: corpus explain CORPUS202", CommandRun.OnTerminal("check", folder.Path).Errors.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("explain", CommandRun.Of("check", folder.Path).Errors, StringComparison.Ordinal);
    }
}
