using System.Text.RegularExpressions;

namespace TypedCorpus.Tool.Tests;

/// <summary>What the tool's page and the repository's show is what the command prints. Each example has a folder to itself.</summary>
public partial class ReadmeTests
{
    /// <summary>Stands on the page for lines, or for the rest of one, that it leaves out.</summary>
    private const char Omission = '…';

    private static readonly string Page =
        File.ReadAllText(Path.Combine(SeedsFolder.Path, "../src/TypedCorpus.Tool/README.md")).ReplaceLineEndings("\n");

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Console().Count(Page))];

    [Fact]
    public void Each_verb_has_an_example() => Assert.All(
        HelpTests.Verbs.Select(row => row.Data), verb => Assert.Contains($"\n$ corpus {verb} ", Page, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_page_shows(int number)
    {
        using TemporaryFolder folder = SeedsFolder.Copy("seeds/");
        Follow(Console().Matches(Page)[number], folder);
    }

    [Fact]
    public void The_repositorys_page_drafts_and_checks_its_two_texts()
    {
        string page = File.ReadAllText(Path.Combine(SeedsFolder.Path, "../README.md")).ReplaceLineEndings("\n");
        MatchCollection texts = Text().Matches(page);
        using TemporaryFolder folder = new TemporaryFolder()
            .With("seeds/ferry.txt", texts[0].Groups[1].Value)
            .With("seeds/port.txt", texts[1].Groups[1].Value);

        Follow(Assert.Single(Console().Matches(page)), folder);

        Assert.All(["seeds/actors.yml", "seeds/ferry.yml", "seeds/port.yml"], file => Assert.True(File.Exists(folder[file])));
    }

    private static void Follow(Match example, TemporaryFolder folder)
    {
        foreach (string step in example.Groups[1].Value.Split("\n$ ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = step.TrimStart('$', ' ').TrimEnd('\n').Split('\n');
            Assert.Matches(PatternOf(lines[1..]), Do(lines[0], AnswersIn(lines), folder).TrimEnd('\n'));
        }
    }

    private static string Do(string command, string answers, TemporaryFolder folder)
    {
        string[] words = command.Split(' ', 2);
        switch (words[0])
        {
            case "rm":
                File.Delete(folder[words[1]]);
                return "";
            case "sed":
                Match edit = Sed().Match(words[1]);
                string file = edit.Groups["file"].Value, before = folder.Read(file);
                string after = Regex.Replace(before, edit.Groups["old"].Value, edit.Groups["new"].Value, RegexOptions.Multiline);
                Assert.NotEqual(before, after);
                folder.With(file, after);
                return "";
            default:
                Assert.Equal("corpus", words[0]);
                CommandRun run = CommandRun.With(answers, [.. words[1].Split(' ').Select(word => word == "seeds" ? folder["seeds"] : word)]);
                return folder.Shorten(run.Text + run.Errors.ReplaceLineEndings("\n"));
        }
    }

    /// <summary>What a person types behind a prompt is not printed by the command.</summary>
    private static string AnswersIn(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => Answer().Match(line)).Where(answer => answer.Success).Select(answer => answer.Groups[1].Value + "\n"));

    private static string PatternOf(IEnumerable<string> lines)
    {
        IEnumerable<string> patterns = lines.Select(line => line == $"{Omission}"
            ? "(?:.*\n)*?"
            : Regex.Escape(Answer().Replace(line, " > ")).Replace($"{Omission}", ".*", StringComparison.Ordinal) + "\n");
        return $"^{string.Concat(patterns).TrimEnd('\n')}$";
    }

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex("^-i 's/(?<old>[^/]+)/(?<new>[^/]+)/' (?<file>.+)$")]
    private static partial Regex Sed();

    [GeneratedRegex(" > ([a-z])$")]
    private static partial Regex Answer();
}
