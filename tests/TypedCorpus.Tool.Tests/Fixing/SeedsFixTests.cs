namespace TypedCorpus.Tool.Tests.Fixing;

/// <summary>What happens to the first corpus, and how it gets green again.</summary>
public class SeedsFixTests
{
    [Theory]
    [InlineData("lev-dengov", "dengov")]
    [InlineData("khalifa-haftar", "field-marshal")]
    [InlineData("four-members-of-congress", "letter-writers")]
    public void An_actor_renamed_on_the_roster_alone_is_renamed_where_it_speaks(string id, string other)
    {
        using TemporaryFolder folder = SeedsFolder.Copy();
        string sidecar = folder.Read(SeedsFolder.Sidecar);
        folder.With("actors.yml", folder.Read("actors.yml").Replace($"  {id}:\n", $"  {other}:\n", StringComparison.Ordinal));
        int uses = sidecar.Split($"speaker: {id}\n").Length - 1;
        string errors = uses == 1 ? "1 error" : $"{uses} errors";
        Assert.Equal($"1 text: {errors}, 0 warnings.", CommandRun.Of("check", folder.Path).Errors.Trim());

        CommandRun run = CommandRun.With("a\n", "fix", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.EndsWith("applied; 0 errors left.", run.Errors.Trim(), StringComparison.Ordinal);
        Assert.Equal(sidecar.Replace($"speaker: {id}\n", $"speaker: {other}\n", StringComparison.Ordinal), folder.Read(SeedsFolder.Sidecar));
    }

    [Fact]
    public void A_text_that_was_corrected_takes_its_sidecar_along()
    {
        using TemporaryFolder folder = SeedsFolder.Copy();
        string sidecar = folder.Read(SeedsFolder.Sidecar);
        string text = folder.Read(SeedsFolder.Text);
        folder.With(SeedsFolder.Text, text.Replace("في خندق مقاومة", "في خندق مكافحة", StringComparison.Ordinal));
        CommandRun check = CommandRun.Of("check", folder.Path);
        Assert.Contains("error CORPUS304", check.Text, StringComparison.Ordinal);
        Assert.Contains("error CORPUS307", check.Text, StringComparison.Ordinal);
        Assert.Equal("1 text: 2 errors, 0 warnings.", check.Errors.Trim());

        Assert.Equal("2 proposals applied; 0 errors left.", CommandRun.Of("fix", folder.Path, "--all").Errors.Trim());
        string[] before = sidecar.Split('\n'), after = folder.Read(SeedsFolder.Sidecar).Split('\n');
        Assert.Equal(before.Length, after.Length);
        Assert.Equal(2, before.Zip(after).Count(pair => pair.First != pair.Second));
        Assert.Contains("  - exact: تقف في خندق مكافحة الإرهاب مع الجيش الروسي", after);
    }
}
