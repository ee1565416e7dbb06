namespace TypedCorpus.Tool.Tests.Checking;

public class CheckTests
{
    private const string Text = "Ana said: “We go.”\n";

    [Fact]
    public void A_sound_corpus_has_nothing_to_be_told()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text);
        CommandRun run = CommandRun.Of("check", folder.Path);
        Assert.Equal((0, "", "1 text: 0 errors, 0 warnings.\n"), (run.Code, run.Text, run.Errors.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Each_error_is_told_at_its_place_in_the_compilers_form_and_ends_with_code_1()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", Text).With("a.yml", "quotes:\n  - exact: We go.\n    speaker: anna\n  - exact: We go.\n    knd: direct\n")
            .With("actors.yml", "actors: { ana: { name: Ana } }").With("x.yml", "").With("b.txt", " ");
        CommandRun run = CommandRun.Of("check", folder.Path);
        Assert.Equal(
            """
            a.yml(3,14): error CORPUS401: No actor of the roster has the id 'anna': write 'ana' if that is meant, or add the actor to actors.yml
            a.yml(4,12): error CORPUS305: The entry at line 2 is about the same words: keep one of the two
            a.yml(5,5): error CORPUS202: The key 'knd' means nothing here: write 'kind' if that is meant
            b.txt(1,1): warning CORPUS102: The file has no words, so its article has no paragraph: write the text or delete the file
            x.yml(1,1): error CORPUS403: There is no text 'x.txt' that this sidecar could be about; the nearest is 'a.txt': give the sidecar the name of its text, or delete it

            """.ReplaceLineEndings("\n"),
            folder.Shorten(run.Text));
        Assert.Equal(1, run.Code);
        Assert.Equal("2 texts: 4 errors, 1 warning.", run.Errors.Trim());
    }

    [Fact]
    public void A_byte_that_is_no_UTF_8_is_told_exactly()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", [0xEF, 0xBB, 0xBF, .. "\uFFFD x\nقال "u8, 0xC3, .. "y\n"u8]);
        CommandRun run = CommandRun.Of("check", folder.Path);
        Assert.Contains("a.txt(2,5): error CORPUS101: ", run.Text, StringComparison.Ordinal);
        Assert.Contains("(the first is 0xC3, byte 16 of the file)", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_texts_is_no_corpus()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("README.md", "");
        CommandRun run = CommandRun.Of("check", folder.Path);
        Assert.StartsWith("error CORPUS003: ", run.Text, StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void Severities_are_set_as_in_a_project()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", " ").With("b.txt", "He said: “We go.\n");
        Assert.Contains("warning CORPUS102", CommandRun.Of("check", folder.Path).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("CORPUS103", CommandRun.Of("check", folder.Path).Text, StringComparison.Ordinal);
        Assert.Contains("info CORPUS1", CommandRun.Of("check", folder.Path, "--info").Text, StringComparison.Ordinal);

        CommandRun run = CommandRun.Of("check", folder.Path, "--severity", "CORPUS102=none", "--severity", "CORPUS103=error", "--severity", "CORPUS109=error");
        Assert.DoesNotContain("CORPUS102", run.Text, StringComparison.Ordinal);
        Assert.Contains("error CORPUS1", run.Text, StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
    }

    [Theory]
    [InlineData("CORPUS102")]
    [InlineData("CORPUS102=fatal")]
    [InlineData("=error=")]
    public void A_severity_that_is_none_is_not_understood(string setting)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text);
        CommandRun run = CommandRun.Of("check", folder.Path, "--severity", setting);
        Assert.Equal(2, run.Code);
        Assert.Contains($"'{setting}'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_other_files_alone_is_told_what_they_are()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.md", "x").With("b/c.DOCX", "x").With("b/d.docx", "x").With("README.md", "x").With("e.png", "x");
        Assert.Equal(
            $"error CORPUS003: The corpus '{Path.GetFileName(folder.Path)}' has no texts: put at least one .txt file into {folder.Path}; 2 .docx files and 1 .md file there, which is no kind of file that is read\n",
            CommandRun.Of("check", folder.Path).Text);
    }

    [Fact]
    public void Files_that_may_be_texts_are_an_information_at_the_first_of_them()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text).With("b.md", "x").With("README.md", "x").With(".hidden/c.md", "x").With("d.png", "x");
        Assert.Equal("", CommandRun.Of("check", folder.Path).Text);
        Assert.Equal(
            "b.md(1,1): info CORPUS016: The corpus's folder has 1 .md file, beginning with this, which is no kind of file that is read: save what is a text as .txt, in UTF-8\n",
            folder.Shorten(CommandRun.Of("check", folder.Path, "--info").Text));
    }

    [Fact]
    public void Texts_with_names_in_other_scripts_need_nothing_else()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("خبر اليوم.txt", Text).With("أخبار/001.txt", Text).With("رياضة/001.txt", Text).With("新聞.txt", Text).With("новости.txt", Text);
        CommandRun run = CommandRun.Of("check", folder.Path, "--info");
        Assert.Equal((0, ""), (run.Code, run.Text));
    }
}
