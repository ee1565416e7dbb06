namespace TypedCorpus.Tool.Tests.Fixing;

public class FixTests
{
    private const string Text = "Ana said: “We go.” “We stay,” said Bo.\n";

    private const string Sidecar = """
        # mine
        quotes:
          - exact: We go.
            speaker: "anna"   # who else
            knd: direct
          - { exact: 'We stay,', speaker: boo }

        """;

    [Fact]
    public void Each_change_is_shown_and_made_if_a_person_says_yes()
    {
        using TemporaryFolder folder = Folder();
        CommandRun run = CommandRun.With("y\nn\nyes\n", "fix", folder.Path);
        Assert.Equal(
            """
            a.yml(4,14): error CORPUS401: No actor of the roster has the id 'anna': write 'ana' if that is meant, or add the actor to actors.yml
            -     speaker: "anna"   # who else
            +     speaker: "ana"   # who else
            Write it? y: yes, n: no, a: yes and all like it, q: quit > 
            a.yml(5,5): error CORPUS202: The key 'knd' means nothing here: write 'kind' if that is meant
            -     knd: direct
            +     kind: direct
            Write it? y: yes, n: no, a: yes and all like it, q: quit > 
            a.yml(6,35): error CORPUS401: No actor of the roster has the id 'boo': write 'bo' if that is meant, or add the actor to actors.yml
            -   - { exact: 'We stay,', speaker: boo }
            +   - { exact: 'We stay,', speaker: bo }
            Write it? y: yes, n: no, a: yes and all like it, q: quit > 

            """.ReplaceLineEndings("\n"),
            folder.Shorten(run.Text));
        Assert.Equal(Sidecar.Replace("\"anna\"", "\"ana\"", StringComparison.Ordinal).Replace("boo", "bo", StringComparison.Ordinal), folder.Read("a.yml"));
        Assert.Equal((1, $"2 proposals applied; 1 error left: run 'corpus check {folder.Path}'."), (run.Code, run.Errors.Trim()));
    }

    [Fact]
    public void All_are_made_without_asking()
    {
        using TemporaryFolder folder = Folder();
        CommandRun run = CommandRun.Of("fix", folder.Path, "--all");
        Assert.Equal((0, "3 proposals applied; 0 errors left."), (run.Code, run.Errors.Trim()));
        Assert.DoesNotContain("Write it?", run.Text, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Code);
    }

    [Theory]
    [InlineData("q\ny\ny\n")]
    [InlineData("")]
    [InlineData("n\nn\nn\n")]
    [InlineData("what?\nq\n")]
    public void Without_a_yes_nothing_is_written(string answers)
    {
        using TemporaryFolder folder = Folder();
        CommandRun run = CommandRun.With(answers, "fix", folder.Path);
        Assert.Equal(Sidecar, folder.Read("a.yml"));
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void Line_ends_and_the_mark_at_the_start_stay()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Sidecar.ReplaceLineEndings("\r\n"))];
        using TemporaryFolder folder = Folder().With("a.yml", bytes);
        Assert.Equal(0, CommandRun.Of("fix", folder.Path, "--all").Code);
        string expected = Sidecar.Replace("anna", "ana", StringComparison.Ordinal).Replace("boo", "bo", StringComparison.Ordinal).Replace("knd", "kind", StringComparison.Ordinal);
        Assert.Equal("\uFEFF" + expected.ReplaceLineEndings("\r\n"), folder.Read("a.yml"));
    }

    [Fact]
    public void Of_several_proposals_one_is_chosen_by_its_number()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", Text).With("a.yml", "quotes: [{ exact: We go., speaker: an }]").With("actors.yml", "actors: { bn: { name: Bo }, ann: { name: Ann } }");
        CommandRun run = CommandRun.With("2\n", "fix", folder.Path);
        Assert.Contains("+ 1: quotes: [{ exact: We go., speaker: bn }]\n+ 2: quotes: [{ exact: We go., speaker: ann }]\n", run.Text, StringComparison.Ordinal);
        Assert.Equal("quotes: [{ exact: We go., speaker: ann }]", folder.Read("a.yml"));
    }

    [Fact]
    public void A_yes_to_all_alike_asks_no_more_about_them()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", Text).With("a.yml", "quotes: [{ exact: We go., speaker: anna }, { exact: 'We stay,', speaker: anna, knd: direct }]")
            .With("actors.yml", "actors: { ana: { name: Ana } }");
        CommandRun run = CommandRun.With("a\n", "fix", folder.Path);
        Assert.Equal("quotes: [{ exact: We go., speaker: ana }, { exact: 'We stay,', speaker: ana, knd: direct }]", folder.Read("a.yml"));
        Assert.Equal(1, run.Code);
    }

    [Fact]
    public void Front_matter_is_mended_too_and_the_text_below_stays()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", $"---\nlangauge: en\n---\n{Text}");
        Assert.Equal(0, CommandRun.Of("fix", folder.Path, "--all").Code);
        Assert.Equal($"---\nlanguage: en\n---\n{Text}", folder.Read("a.txt"));
    }

    [Fact]
    public void A_new_hash_is_proposed_where_a_text_has_changed()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text).With("a.yml", $"sha256: {new string('0', 64)}  # as printed\n");
        Assert.Equal(0, CommandRun.Of("fix", folder.Path, "--all").Code);
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Code);
        Assert.EndsWith("  # as printed\n", folder.Read("a.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_proposes_is_left_for_a_person()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text).With("a.yml", "quotes: [{ exact: nothing like it at all }]");
        CommandRun run = CommandRun.Of("fix", folder.Path, "--all");
        Assert.Equal((1, ""), (run.Code, run.Text));
    }

    private static TemporaryFolder Folder() => new TemporaryFolder()
        .With("a.txt", Text).With("a.yml", Sidecar).With("actors.yml", "actors: { ana: { name: Ana }, bo: { name: Bo } }").With("corpus.yml", "language: en");
}
