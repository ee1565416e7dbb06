using System.Text.RegularExpressions;

namespace TypedCorpus.Tool.Tests;

public partial class HelpTests
{
    public static TheoryData<string> Verbs => [.. Verb().Matches(CommandRun.Of("--help").Text).Select(match => match.Groups[1].Value)];

    [Fact]
    public void There_are_verbs() => Assert.Superset(new HashSet<string> { "check", "annotate", "fix", "baseline", "extract", "explain" }, Verbs.Select(row => row.Data).ToHashSet());

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_help_of_a_verb_ends_with_examples_that_the_command_understands(string verb)
    {
        CommandRun help = CommandRun.Of(verb, "--help");
        Assert.Equal(0, help.Code);
        string[] examples = [.. help.Text[help.Text.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0)];
        Assert.NotEmpty(examples);

        using TemporaryFolder folder = new TemporaryFolder().With("seeds/000_66cadd53a7e5fc5e.txt", "Ana said: “We go.”\n");
        Assert.All(examples, example =>
        {
            Assert.StartsWith($"corpus {verb}", example, StringComparison.Ordinal);
            string[] words = example.Split(" < ")[0].Split(' ')[1..];
            CommandRun run = CommandRun.Of([.. words.Select(word => word.StartsWith("seeds", StringComparison.Ordinal) ? folder[word] : word)]);
            Assert.True(run.Code == 0, run.Errors);
        });
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_in_plain_words()
    {
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "");
        Assert.Equal((2, $"There is no folder '{folder["b"]}'."), Refused("check", folder["b"]));
        Assert.Equal((2, $"'{folder["a.txt"]}' is a file: name the folder that it is in."), Refused("fix", folder["a.txt"]));
    }

    private static (int Code, string Errors) Refused(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        return (run.Code, run.Errors.Trim());
    }

    [GeneratedRegex(@"(?m)^  ([a-z]+) <")]
    private static partial Regex Verb();
}
