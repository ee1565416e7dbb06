namespace TypedCorpus.Tool.Tests;

public class ExtractFolderTests
{
    [Fact]
    public void A_folder_is_searched_to_the_bottom_and_its_texts_come_in_ordinal_order()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("b.txt", "b").With("a/z.txt", "z").With("B.TXT", "B").With("README.md", "no text");
        CommandRun run = CommandRun.Of("extract", folder.Path);
        Assert.Equal(["B", "a/z", "b"], run.Ids);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public void A_file_is_known_by_its_name_in_its_folder()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("x/a.txt", "a").With("x/b.txt", "b").With("x/c.txt", "c");
        Assert.Equal(["b", "c"], CommandRun.Of("extract", folder["x/c.txt"], folder["x/b.txt"]).Ids);
    }

    [Fact]
    public void Output_is_UTF_8_without_a_mark_and_with_line_feeds_alone()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("مقال.txt", "نص").With("z.txt", "");
        CommandRun run = CommandRun.Of("extract", folder.Path);
        Assert.Equal((byte)'{', run.Output[0]);
        Assert.Equal((byte)'\n', run.Output[^1]);
        Assert.DoesNotContain((byte)'\r', run.Output);
        Assert.Contains("مقال", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file or folder", "missing")]
    [InlineData("is no text", "a.md")]
    public void What_cannot_be_read_is_named_and_nothing_is_written(string message, string name)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "a").With("a.md", "a");
        CommandRun run = CommandRun.Of("extract", folder["a.txt"], folder[name]);
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Contains(name, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "--jsonl", ".")]
    [InlineData("extract", ".", "--wrong")]
    [InlineData("extrakt", ".")]
    public void A_command_that_is_not_understood_ends_with_code_2(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public void What_is_no_UTF_8_is_an_error_at_its_place_and_stops_no_other_text()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", [(byte)'x', (byte)'\n', (byte)'y', 0xFF]).With("b.txt", "b");
        CommandRun run = CommandRun.Of("extract", folder.Path);
        Assert.Equal(1, run.Code);
        Assert.StartsWith(folder["a.txt"] + "(2,2): error CORPUS101: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["a", "b"], run.Ids);
        Assert.Equal("CORPUS101", Assert.Single(run.Articles[0].GetProperty("diagnostics").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void A_sidecar_without_a_text_is_an_error_of_the_folder_but_not_of_another_text()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "a").With("b.yml", "language: en");
        Assert.Contains("b.yml(1,1): error CORPUS", CommandRun.Of("extract", folder.Path).Errors, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("extract", folder["a.txt"]).Code);
        Assert.Equal(0, CommandRun.Of("extract", folder.Path, "--no-curation").Code);
    }
}
