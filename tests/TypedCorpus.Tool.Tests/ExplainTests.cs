using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TypedCorpus.Tool.Tests;

public partial class ExplainTests
{
    private const string Text = "The fair opened.\nMary Holt said: “We planted a million trees this year.” It is the so-called “green week”.\n";

    [Fact]
    public void Each_marked_run_is_explained_to_whoever_wants_to_correct_the_data()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text);
        CommandRun run = CommandRun.Of("extract", "--explain", folder.Path);
        Assert.Equal(
            $"""
            a (language: en, marked runs: 2, of them speech: 1)

            {folder["a.txt"]}(2,18): We planted a million trees this year.
              taken for  speech, direct
              cue        said (line 2, column 11)
                         from English/verbs.txt, [say]: say | says | said | saying
              rule       subject-before-cue: The subject stands before the verb of saying.
              source     Mary Holt (line 2, column 1)
              speaker    Mary Holt (basis: named)

            {folder["a.txt"]}(2,78): green week
              taken for  term
              because    announced: A noun before the marks announces a name or a term.


            """.ReplaceLineEndings("\n"),
            Signs().Replace(run.Text, ""));
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public void Each_sign_is_told_with_its_weight_and_their_sum()
    {
        MatchCollection runs = Signs().Matches(Lines(Text.ReplaceLineEndings("\\n")).Text);
        Assert.Equal(2, runs.Count);
        Assert.All(runs, run =>
        {
            IEnumerable<int> weights = run.Groups["weight"].Captures.Select(weight => int.Parse(weight.Value, CultureInfo.InvariantCulture));
            Assert.Equal(int.Parse(run.Groups["sum"].Value, CultureInfo.InvariantCulture), weights.Sum());
        });
        Assert.Contains("colon: A colon stands before the marks.\n", runs[0].Value, StringComparison.Ordinal);
        Assert.Contains("names: A noun stands before the marks ", runs[1].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_a_cue_is_told_too()
    {
        CommandRun run = Lines("“We planted trees,” Mary Holt said. “They will grow for a hundred years or more.”");
        Assert.Contains("rule       carry-over: ", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_goes_on_from_the_paragraph_before_needs_no_signs()
    {
        CommandRun run = Lines("Mary Holt said: “We planted trees.\\n“They grow.”");
        string last = run.Text[run.Text.LastIndexOf("They grow.", StringComparison.Ordinal)..];
        Assert.Contains("rule       continued-quote: ", last, StringComparison.Ordinal);
        Assert.DoesNotContain("signs", last, StringComparison.Ordinal);
    }

    [Fact]
    public void Speech_of_nobody_known_says_that_no_rule_spoke()
    {
        CommandRun run = Lines("“They will all grow for a hundred years or more.”");
        Assert.Contains("rule       none: ", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_within_a_quotation_are_told_apart() =>
        Assert.Contains(
            "(1,41): big trees\n  taken for  term\n  because    The marks stand inside a quotation",
            Lines("Mary Holt said: “We planted the famous ‘big trees’ this year.”").Text,
            StringComparison.Ordinal);

    [Fact]
    public void What_a_person_decided_stands_beside_what_the_rules_found()
    {
        using TemporaryFolder folder = new TemporaryFolder()
            .With("a.txt", Text)
            .With("actors.yml", "actors: { bo: { name: Bo Lee }, mary: { name: Mary Holt } }")
            .With("a.yml", "quotes: [ { exact: We planted a million trees this year., speaker: bo }, { exact: green week, use: name } ]");
        string text = CommandRun.Of("extract", "--explain", folder.Path).Text;
        Assert.Contains("speaker    Mary Holt (basis: named)\n  curated    A person wrote: speech of Bo Lee.\n", text, StringComparison.Ordinal);
        Assert.Contains("curated    A person wrote: name.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("curated", CommandRun.Of("extract", "--explain", "--no-curation", folder.Path).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_to_left_words_turn_no_other_words_around()
    {
        const string text = "وقال المدير: «انتهينا من بناء الجسر قبل الموعد».";
        CommandRun run = Lines(text);
        Assert.Contains("): \u2068انتهينا من بناء الجسر قبل الموعد\u2069\n", run.Text, StringComparison.Ordinal);
        Assert.Contains("cue        \u2068وقال\u2069 (line 1, column 1)\n", run.Text, StringComparison.Ordinal);
        Assert.Equal(run.Text.Count(c => c == '\u2068'), run.Text.Count(c => c == '\u2069'));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_same_bytes_come_out_under_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        byte[] expected = Lines(Text.Replace("\n", "\\n", StringComparison.Ordinal)).Output;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Lines(Text.Replace("\n", "\\n", StringComparison.Ordinal)).Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_page_on_languages_shows_an_explanation_as_it_is()
    {
        string root = Path.Combine(Path.GetDirectoryName(Here())!, "../..");
        string page = File.ReadAllText(Path.Combine(root, "src/TypedCorpus.Reading/Languages/README.md")).ReplaceLineEndings("\n");
        const string command = "$ corpus extract --explain --no-curation seeds/000_66cadd53a7e5fc5e.txt\n";
        int start = page.IndexOf(command, StringComparison.Ordinal) + command.Length;
        string shown = page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
        string place = shown[..(shown.IndexOf(')', StringComparison.Ordinal) + 1)]["seeds/".Length..];

        CommandRun run = CommandRun.Of("extract", "--explain", "--no-curation", Path.Combine(root, "seeds/000_66cadd53a7e5fc5e.txt"));
        string told = Assert.Single(run.Text.Split("\n\n"), run => run.Contains(place, StringComparison.Ordinal));
        Assert.Equal(shown, "seeds/" + WithoutIsolates(told[told.IndexOf(place, StringComparison.Ordinal)..]));
    }

    /// <summary>The page leaves out the unseen signs that hold right-to-left words together.</summary>
    private static string WithoutIsolates(string text) =>
        text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);

    private static string Here([CallerFilePath] string file = "") => file;

    private static CommandRun Lines(string text) => CommandRun.With($$"""{"id": "a", "text": "{{text}}"}""", "extract", "--jsonl", "--explain");

    [GeneratedRegex(@"  signs      (?<sum>-?\d+) in all; speech from 3 on\n(?: +(?<weight>[+-]\d+) [a-z-]+: [A-Z].+\.\n)*")]
    private static partial Regex Signs();
}
