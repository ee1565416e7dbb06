namespace TypedCorpus.Tool.Tests.Annotating;

public class ConfirmTests
{
    private const string Text = "Mary Holt said: “We planted a million trees this year.” It is Holt and her so-called “green week”.\n“We stay,” said the mayor.\n";

    private static readonly string[] Gate = ["--severity", "CORPUS602=error", "--severity", "CORPUS609=error"];

    [Fact]
    public void What_was_drafted_is_drafted_until_it_is_confirmed()
    {
        using TemporaryFolder folder = Drafted();
        Assert.Equal(["drafted", "drafted"], Origins(folder));
        Assert.Equal(["CORPUS602", "CORPUS609"], Ids(CommandRun.Of(["check", folder.Path, .. Gate])));

        CommandRun run = CommandRun.Of("annotate", folder.Path, "--confirm", "--all");
        Assert.Equal((0, "5 entries confirmed in 2 files."), (run.Code, run.Errors.Trim()));
        Assert.Equal(["curated", "curated"], Origins(folder));
        Assert.Equal(0, CommandRun.Of(["check", folder.Path, .. Gate]).Code);
        Assert.DoesNotContain("draft: ", folder.Read("a.yml") + folder.Read("actors.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Confirming_takes_the_marks_out_and_no_other_byte()
    {
        using TemporaryFolder folder = Drafted();
        string[] before = [folder.Read("a.yml"), folder.Read("actors.yml")];
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path, "--confirm", "--all").Code);
        Assert.Equal(before.Select(Unmarked), [folder.Read("a.yml"), folder.Read("actors.yml")]);
    }

    [Fact]
    public void A_confirmation_is_no_change_to_those_who_use_the_corpus()
    {
        using TemporaryFolder folder = Drafted();
        Assert.Equal(0, CommandRun.Of("baseline", folder.Path).Code);
        string baseline = folder.Read("corpus.shipped");
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path, "--confirm", "--all").Code);
        Assert.Equal(0, CommandRun.Of("baseline", folder.Path).Code);
        Assert.Equal(baseline, folder.Read("corpus.shipped"));
    }

    [Fact]
    public void Each_file_is_shown_and_confirmed_if_a_person_says_yes()
    {
        using TemporaryFolder folder = Drafted();
        string sidecar = folder.Read("a.yml");
        CommandRun run = CommandRun.With("n\ny\n", "annotate", folder.Path, "--confirm");
        Assert.Equal(
            """
            a.yml(4,5): exact: We planted a million trees this year. | speaker: mary-holt | cue: said | kind: direct
            a.yml(9,5): exact: green week | use: term
            a.yml(13,5): exact: We stay, | speaker: the-mayor | cue: said | kind: direct
            Confirm them? y: yes, n: no, a: yes and all like it, q: quit > 
            actors.yml(4,5): mary-holt: name: Mary Holt | kind: person | aliases: Holt
            actors.yml(9,5): the-mayor: name: the mayor | kind: role
            Confirm them? y: yes, n: no, a: yes and all like it, q: quit > 

            """.ReplaceLineEndings("\n"),
            folder.Shorten(run.Text));
        Assert.Equal((0, "2 entries confirmed in 1 file."), (run.Code, run.Errors.Trim()));
        Assert.Equal(sidecar, folder.Read("a.yml"));
    }

    [Theory]
    [InlineData("q\n", 0)]
    [InlineData("", 0)]
    [InlineData("n\nn\n", 0)]
    [InlineData("a\n", 5)]
    public void Nothing_is_confirmed_without_a_yes(string answers, int entries)
    {
        using TemporaryFolder folder = Drafted();
        Assert.StartsWith($"{entries} entries confirmed", CommandRun.With(answers, "annotate", folder.Path, "--confirm").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_of_the_files_that_are_named_are_confirmed()
    {
        using TemporaryFolder folder = Drafted();
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path, folder["actors.yml"], "--confirm", "--all").Code);
        Assert.Contains("draft: ", folder.Read("a.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("draft: ", folder.Read("actors.yml"), StringComparison.Ordinal);
        CommandRun none = CommandRun.Of("annotate", folder.Path, folder["b.yml"], "--confirm", "--all");
        Assert.Equal((2, true), (none.Code, none.Errors.Contains("is no file of the corpus", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--all")]
    [InlineData("b.yml")]
    [InlineData("--confirm", "--dry-run")]
    public void What_goes_with_confirming_alone_is_refused_without_it(params string[] more)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text);
        Assert.Equal(2, CommandRun.Of(["annotate", folder.Path, .. more]).Code);
        Assert.False(File.Exists(folder["a.yml"]));
    }

    [Fact]
    public void An_edit_settles_an_entry_and_fix_deletes_the_mark_that_is_left_over()
    {
        using TemporaryFolder folder = Drafted();
        folder.With("a.yml", folder.Read("a.yml").Replace("kind: direct\n    draft: \"1d", "kind: mixed\n    draft: \"1d", StringComparison.Ordinal));
        Assert.Equal(["drafted", "curated"], Origins(folder));
        Assert.Contains("a.yml(17,5): info CORPUS218: ", CommandRun.Of("check", folder.Path, "--info").Text, StringComparison.Ordinal);

        Assert.Equal("1 proposal applied; 0 errors left.", CommandRun.Of("fix", folder.Path, "--all").Errors.Trim());
        Assert.EndsWith("    cue: said\n    kind: mixed\n", folder.Read("a.yml"), StringComparison.Ordinal);
        Assert.Equal(["drafted", "curated"], Origins(folder));
    }

    [Fact]
    public void What_fix_corrects_in_a_draft_leaves_it_a_draft_and_so_does_another_id_on_the_roster()
    {
        using TemporaryFolder folder = Drafted();
        folder.With("actors.yml", folder.Read("actors.yml").Replace("  mary-holt:", "  holt-mary:", StringComparison.Ordinal));
        Assert.Equal("1 proposal applied; 0 errors left.", CommandRun.Of("fix", folder.Path, "--all").Errors.Trim());
        Assert.Contains("speaker: holt-mary", folder.Read("a.yml"), StringComparison.Ordinal);
        Assert.Equal(["drafted", "drafted"], Origins(folder));
        Assert.Contains("2 of the 2 actors", CommandRun.Of(["check", folder.Path, .. Gate]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_as_yaml_is_told_and_the_others_are_confirmed()
    {
        using TemporaryFolder folder = Drafted().With("a.yml", "quotes: [");
        CommandRun run = CommandRun.Of("annotate", folder.Path, "--confirm", "--all");
        Assert.Equal((1, "2 entries confirmed in 1 file."), (run.Code, run.Errors.Trim()));
        Assert.Contains("a.yml(1,", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_in_front_matter_are_confirmed_there()
    {
        const string Front = "---\ntitle: A fair\nquotes:\n  - exact: Nobody\n    use: term\n---\n";
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Front + "“Nobody” came.\n" + Text);
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path).Code);
        string before = folder.Read("a.txt");
        Assert.Contains("draft: ", before, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path, folder["a.txt"], "--confirm", "--all").Code);
        Assert.Equal(Unmarked(before), folder.Read("a.txt"));
    }

    private static TemporaryFolder Drafted()
    {
        TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text);
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path).Code);
        return folder;
    }

    private static string Unmarked(string yaml) => string.Concat(yaml.Split('\n').Where(line => !line.Contains("draft: ", StringComparison.Ordinal)).Select(line => line + "\n")).TrimEnd('\n') + "\n";

    private static string?[] Origins(TemporaryFolder folder) =>
        [.. CommandRun.Of("extract", folder.Path).Articles[0].GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("origin").GetString())];

    private static string[] Ids(CommandRun run) => [.. run.Text.Split("error ").Skip(1).Select(rest => rest[..9])];
}
