using System.Text.RegularExpressions;

namespace TypedCorpus.Tool.Tests.Baselines;

public class BaselineTests
{
    private const string Text = "Ana said: “We go.” “We stay,” said Bo.\n";

    [Fact]
    public void It_is_written_and_the_corpus_agrees_with_it()
    {
        using TemporaryFolder folder = Folder();
        CommandRun run = CommandRun.Of("baseline", folder.Path);
        Assert.Equal((0, $"Wrote {folder["corpus.shipped"]}: 5 new, 0 changed, 0 gone."), (run.Code, run.Errors.Trim()));
        Assert.Equal(folder.Read("corpus.shipped").Split('\n')[1..^1].Select(line => "+ " + line), run.Text.Split('\n')[..^1]);
        Assert.Equal("", CommandRun.Of("check", folder.Path, "--info").Text);
    }

    [Fact]
    public void What_changed_is_told_until_it_is_written_anew_and_shown_then()
    {
        using TemporaryFolder folder = Folder();
        Assert.Equal(0, CommandRun.Of("baseline", folder.Path).Code);
        folder.With("actors.yml", "actors: { ana: { name: Ana, wikidata: Q1 }, bob: { name: Bo } }");
        CommandRun check = CommandRun.Of("check", folder.Path);
        Assert.Equal(
            ["warning CORPUS502: The actor 'ana'", "warning CORPUS501: The actor 'bo'", "warning CORPUS502: The quote 'a/"],
            Starts(check.Text, @"warning \w+: The (actor '\w+'|quote 'a/)"));

        CommandRun run = CommandRun.Of("baseline", folder.Path);
        Assert.Equal($"Wrote {folder["corpus.shipped"]}: 1 new, 2 changed, 1 gone. The major version of the package must rise.", run.Errors.Trim());
        Assert.Equal(
            ["- actor ana", "+ actor ana", "- actor bo", "+ actor bob", "- quote a/", "+ quote a/"],
            Starts(run.Text, @"^[+-] (actor \w+|quote a/)"));
        Assert.Equal("", CommandRun.Of("check", folder.Path).Text);
    }

    [Fact]
    public void A_second_time_there_is_nothing_to_write()
    {
        using TemporaryFolder folder = Folder();
        Assert.Equal(0, CommandRun.Of("baseline", folder.Path).Code);
        CommandRun run = CommandRun.Of("baseline", folder.Path);
        Assert.Equal((0, "", $"{folder["corpus.shipped"]} is up to date."), (run.Code, run.Text, run.Errors.Trim()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Remarks_stay_before_the_entry_that_they_stood_before(string lineEnd)
    {
        using TemporaryFolder folder = Folder();
        Assert.Equal(0, CommandRun.Of("baseline", folder.Path).Code);
        string[] lines = folder.Read("corpus.shipped").Split('\n');
        string[] remarked = [lines[0], "# of all", "# of ana", lines[1], "# of bo", .. lines[2..^1], "# at the end", ""];
        folder.With("corpus.shipped", string.Join(lineEnd, remarked)).With("actors.yml", "actors: { ana: { name: Ana, wikidata: Q1 }, bob: { name: Bo } }");
        Assert.Equal(0, CommandRun.Of("baseline", folder.Path).Code);

        string[] now = folder.Read("corpus.shipped").Split('\n');
        Assert.Equal([lines[0], "# of all", "# of ana"], now[..3]);
        Assert.StartsWith("actor ana ", now[3], StringComparison.Ordinal);
        Assert.Equal(["# of bo", "# at the end", ""], now[^3..]);
        Assert.EndsWith("is up to date.", CommandRun.Of("baseline", folder.Path).Errors.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using TemporaryFolder folder = Folder();
        Assert.StartsWith("Would write ", CommandRun.Of("baseline", folder.Path, "--dry-run").Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["corpus.shipped"]));
    }

    [Fact]
    public void Nobody_agrees_to_a_corpus_with_errors()
    {
        using TemporaryFolder folder = Folder().With("a.yml", "quotes: [{ exact: We go., speaker: cy }]");
        CommandRun run = CommandRun.Of("baseline", folder.Path);
        Assert.Equal(1, run.Code);
        Assert.Contains("error CORPUS401", run.Text, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["corpus.shipped"]));
    }

    [Fact]
    public void A_baseline_that_cannot_be_read_is_written_anew()
    {
        using TemporaryFolder folder = Folder().With("corpus.shipped", "<<<<<<< HEAD\n");
        Assert.Equal(1, CommandRun.Of("check", folder.Path).Code);
        Assert.Equal(0, CommandRun.Of("baseline", folder.Path).Code);
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Code);
    }

    [Fact]
    public void What_changes_after_a_version_is_told_as_the_part_of_it_that_must_rise()
    {
        using TemporaryFolder folder = Folder();
        Assert.Equal($"Wrote {folder["corpus.shipped"]}: 5 new, 0 changed, 0 gone.", Baseline(folder, "--at", "1.2.0"));
        Assert.Equal("# version: 1.2.0", folder.Read("corpus.shipped").Split('\n')[1]);
        Assert.EndsWith("is up to date.", Baseline(folder), StringComparison.Ordinal);

        folder.With("actors.yml", "actors: { ana: { name: Ana }, bo: { name: Bo }, cy: { name: Cy } }");
        Assert.EndsWith(": 1 new, 0 changed, 0 gone. After 1.2.0 the package's version must be 1.3.0 or later.", Baseline(folder), StringComparison.Ordinal);
        Assert.Equal("# version: 1.2.0, next: 1.3.0", folder.Read("corpus.shipped").Split('\n')[1]);

        folder.With("actors.yml", "actors: { ana: { name: Ana, wikidata: Q1 }, bo: { name: Bo }, cy: { name: Cy } }");
        Assert.EndsWith("1 changed, 0 gone. After 1.2.0 the package's version must be 2.0.0 or later.", Baseline(folder), StringComparison.Ordinal);

        // What was agreed to since is not forgotten, though nothing has changed after the last writing.
        string kept = folder.Read("corpus.shipped");
        Assert.Equal("Nothing was written: what has changed since 1.2.0 asks for 2.0.0 or later, and not for 1.9.0.", Baseline(folder, "--at", "1.9.0"));
        Assert.Equal(kept, folder.Read("corpus.shipped"));
        Assert.StartsWith("Wrote ", Baseline(folder, "--at", "2.0.0-beta"), StringComparison.Ordinal);
        Assert.Equal("# version: 2.0.0", folder.Read("corpus.shipped").Split('\n')[1]);
        Assert.DoesNotContain("CORPUS50", CommandRun.Of("check", folder.Path, "--info").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_actor_that_says_what_its_id_was_is_renamed_and_what_it_said_is_what_it_was()
    {
        using TemporaryFolder folder = Folder();
        Baseline(folder, "--at", "0.3.1");
        folder.With("actors.yml", "actors: { ana: { name: Ana }, bob: { name: Bo, formerly: [bo] } }");
        CommandRun run = CommandRun.Of("baseline", folder.Path);
        Assert.EndsWith(": 0 new, 0 changed, 0 gone, 1 renamed. After 0.3.1 the package's version must be 0.3.2 or later.", run.Errors.Trim(), StringComparison.Ordinal);
        Assert.Equal(["- actor bo", "+ actor bob"], Starts(run.Text, @"^[+-] (actor \w+|quote a/)"));
        Assert.Equal("", CommandRun.Of("check", folder.Path, "--info").Text);
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("next")]
    public void What_is_no_version_is_refused(string version)
    {
        using TemporaryFolder folder = Folder();
        Assert.Equal(2, CommandRun.Of("baseline", folder.Path, "--at", version).Code);
        Assert.False(File.Exists(folder["corpus.shipped"]));
    }

    private static string Baseline(TemporaryFolder folder, params string[] more) => CommandRun.Of(["baseline", folder.Path, .. more]).Errors.Trim();

    private static IEnumerable<string> Starts(string text, string pattern) =>
        text.Split('\n')[..^1].Select(line => Regex.Match(line, pattern).Value);

    private static TemporaryFolder Folder() => new TemporaryFolder()
        .With("a.txt", Text).With("actors.yml", "actors: { ana: { name: Ana }, bo: { name: Bo } }").With("corpus.yml", "language: en");
}
