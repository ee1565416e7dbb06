namespace TypedCorpus.Tool.Tests.Annotating;

public class AnnotateTests
{
    private const string Text = "Mary Holt said: “We planted a million trees this year.” It is Holt and her so-called “green week”.\n“We stay,” said the mayor.\n";

    [Fact]
    public void Words_over_two_lines_of_a_text_with_other_line_ends_are_drafted_with_a_line_end_as_YAML_has_it()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "Mary Holt said:\r\n“We planted a million trees.\r\nNobody helped us.”\r\n").With("corpus.yml", "language: en");
        CommandRun.Of("annotate", folder.Path);
        string drafted = folder.Read("a.yml");
        Assert.DoesNotContain("u000D", drafted, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((0, "1 text: 0 errors, 0 warnings."), CommandRun.Of("check", folder.Path) is var run ? (run.Code, run.Errors.Trim()) : default);
    }

    [Fact]
    public void A_bare_text_gets_a_sidecar_and_a_roster_that_a_person_can_confirm()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text);
        CommandRun run = CommandRun.Of("annotate", folder.Path);
        Assert.Equal((0, "Added 3 entries and 2 actors in 2 files, each to be confirmed."), (run.Code, run.Errors.Trim()));
        Assert.Equal(
            """
            # Drafted by 'corpus annotate' from what the rules found. Where 'draft' stands, nobody has confirmed the entry: look at it, correct it, or delete that line.
            quotes:
              # rule: subject-before-cue
              - exact: We planted a million trees this year.
                speaker: mary-holt
                cue: said
                kind: direct
                draft: f419315b
              - exact: green week
                use: term
                draft: de53381b
              # rule: subject-after-cue
              - exact: We stay,
                speaker: the-mayor
                cue: said
                kind: direct
                draft: "1d96d097"

            """.ReplaceLineEndings("\n"),
            folder.Read("a.yml"));
        Assert.Equal(
            """
            # Drafted by 'corpus annotate' from whom the rules found speaking. Where 'draft' stands, nobody has confirmed the entry: look at it, correct it, or delete that line.
            actors:
              mary-holt:
                name: Mary Holt
                kind: person
                aliases: [Holt]
                draft: ded237e8
              the-mayor:
                name: the mayor
                kind: role
                draft: b7bb2360

            """.ReplaceLineEndings("\n"),
            folder.Read("actors.yml"));
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Code);
    }

    [Fact]
    public void What_was_written_is_shown()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "Ana said: “We go.”\n").With("actors.yml", "actors:\n  ana: { name: Ana }\n");
        Assert.Equal(
            """
            a.yml(1,1):
            + # Drafted by 'corpus annotate' from what the rules found. Where 'draft' stands, nobody has confirmed the entry: look at it, correct it, or delete that line.
            + quotes:
            +   # rule: subject-before-cue
            +   - exact: We go.
            +     speaker: ana
            +     cue: said
            +     kind: direct
            +     draft: "7dd559fe"

            """.ReplaceLineEndings("\n"),
            folder.Shorten(CommandRun.Of("annotate", folder.Path).Text));
    }

    [Fact]
    public void A_dry_run_shows_the_same_and_writes_nothing()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text);
        CommandRun dry = CommandRun.Of("annotate", folder.Path, "--dry-run");
        Assert.Equal(["a.txt"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
        Assert.StartsWith("Would add 3 entries", dry.Errors, StringComparison.Ordinal);
        Assert.Equal(dry.Text, CommandRun.Of("annotate", folder.Path).Text);
    }

    [Fact]
    public void What_a_person_wrote_stays_to_the_byte_and_new_entries_take_their_place_in_reading_order()
    {
        const string Sidecar = """
            # mine
            title: "A fair"   # as printed
            quotes:
              - exact: green week    # looked up
                use: name

            """;
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", Text)
            .With("a.yml", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Sidecar.ReplaceLineEndings("\r\n"))])
            .With("actors.yml", "actors: { mary: { name: Mary Holt } }  # few");
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path).Code);
        Assert.Equal(
            "\uFEFF" + """
            # mine
            title: "A fair"   # as printed
            quotes:
              # rule: subject-before-cue
              - exact: We planted a million trees this year.
                speaker: mary
                cue: said
                kind: direct
                draft: cbd993f3
              - exact: green week    # looked up
                use: name
              # rule: subject-after-cue
              - exact: We stay,
                speaker: the-mayor
                cue: said
                kind: direct
                draft: "1d96d097"

            """.ReplaceLineEndings("\r\n"),
            folder.Read("a.yml"));
        Assert.Equal(
            "actors: { mary: { name: Mary Holt } ,\n  the-mayor: { name: the mayor, kind: role, draft: b7bb2360 }\n  }  # few",
            folder.Read("actors.yml"));
    }

    [Fact]
    public void Quotes_in_front_matter_are_completed_there_and_the_text_below_stays()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", $"---\nquotes:\n  - exact: green week\n    use: name\n---\n{Text}")
            .With("actors.yml", "actors: { mary: { name: Mary Holt }, mayor: { name: the mayor } }");
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path).Code);
        Assert.False(File.Exists(folder["a.yml"]));
        Assert.Matches("    kind: direct\n    draft: \"?[0-9a-f]{8}\"?\n---\n" + System.Text.RegularExpressions.Regex.Escape(Text) + "$", folder.Read("a.txt"));
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Code);
    }

    [Fact]
    public void Words_that_occur_twice_are_told_apart_by_the_words_around()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "The “Bee” sails. The old “Bee” sank. A bee is no Bee.\n");
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path).Code);
        string sidecar = folder.Read("a.yml");
        Assert.Contains("  - exact: Bee\n    prefix: The “\n", sidecar, StringComparison.Ordinal);
        Assert.Contains("  - exact: Bee\n    prefix: old “\n", sidecar, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Code);
    }

    [Fact]
    public void Whom_nobody_found_is_left_for_a_person_to_fill_in()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "“They will all grow for a hundred years or more.”\n");
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path).Code);
        Assert.Contains("    speaker:    # nobody was found: name the speaker, or leave this empty\n", folder.Read("a.yml"), StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Code);
    }

    [Fact]
    public void A_member_name_that_is_taken_is_not_drafted()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", "Jo Count said: “We go to the harbour.” Later, Count: “We stay.”\n").With("actors.yml", "actors:\n  joanna: { name: Joanna, member: JoCount }\n");
        Assert.Equal(0, CommandRun.Of("annotate", folder.Path).Code);
        Assert.Contains("    member: JoCountPerson    # the name that the id gives is taken\n", folder.Read("actors.yml"), StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Code);
    }

    [Fact]
    public void A_text_with_errors_is_left_out_and_the_others_are_not()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", Text).With("b.txt", Text).With("b.yml", "quotes: [{ exact: green weak, use: name }]");
        CommandRun run = CommandRun.Of("annotate", folder.Path);
        Assert.Equal(1, run.Code);
        Assert.Contains("b.yml(1,19): error CORPUS3", run.Text, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["a.yml"]));
        Assert.Equal("quotes: [{ exact: green weak, use: name }]", folder.Read("b.yml"));
    }

    [Fact]
    public void A_text_with_a_name_in_any_script_or_one_that_gives_no_member_is_drafted_like_another()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("مقال.txt", Text).With("!!.txt", Text);
        CommandRun run = CommandRun.Of("annotate", folder.Path);
        Assert.Equal((0, "Added 6 entries and 2 actors in 3 files, each to be confirmed."), (run.Code, run.Errors.Trim()));
        Assert.DoesNotContain("CORPUS", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_drafted_by_a_roster_with_errors()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text).With("actors.yml", "actors: [");
        CommandRun run = CommandRun.Of("annotate", folder.Path);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("Nothing was written: first mend", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["a.yml"]));
    }

    [Fact]
    public void A_text_named_like_the_roster_can_have_no_sidecar()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("actors.txt", Text).With("b.txt", Text);
        CommandRun run = CommandRun.Of("annotate", folder.Path);
        Assert.Contains("actors.txt' can have no sidecar", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["b.yml"]));
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Code);
    }
}
