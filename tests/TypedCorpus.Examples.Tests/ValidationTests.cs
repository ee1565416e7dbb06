using System.Text.RegularExpressions;
using TypedCorpus.Tool;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Examples.Tests;

/// <summary>Each mistake that the page of the example shows, made in a copy of its folder, gives the messages that the page shows.</summary>
public sealed partial class ValidationTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(ExpectedOutput.PathOf("Validation/README.md")).ReplaceLineEndings("\n");

    private readonly string copy = Directory.CreateTempSubdirectory("typed-corpus-").FullName;

    public static TheoryData<int> Mistakes => [.. Enumerable.Range(0, Mistake().Count(Page))];

    public void Dispose() => Directory.Delete(copy, recursive: true);

    [Fact]
    public void The_page_shows_three_mistakes() => Assert.Equal(3, Mistake().Count(Page));

    [Fact]
    public void Without_a_mistake_nothing_is_wrong() => Assert.Equal("", Check());

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_gives_the_messages_that_the_page_shows(int number)
    {
        Match shown = Mistake().Matches(Page)[number];
        string path = Path.Combine(ExpectedOutput.PathOf("Validation"), shown.Groups["file"].Value);
        string before = File.ReadAllText(path), old = Lines(shown, "old");
        Assert.Contains(old, before, StringComparison.Ordinal);

        Assert.Equal(shown.Groups["messages"].Value, Check(shown.Groups["file"].Value, before.Replace(old, Lines(shown, "new"), StringComparison.Ordinal)));
    }

    /// <summary>What <c>corpus check</c> prints with the severities of the example's <c>.globalconfig</c>.</summary>
    private string Check(string? changed = null, string content = "")
    {
        string seeds = ExpectedOutput.PathOf("Validation/seeds");
        Directory.CreateDirectory(Path.Combine(copy, "seeds"));
        foreach (string file in Directory.EnumerateFiles(seeds)) File.Copy(file, Path.Combine(copy, "seeds", Path.GetFileName(file)));
        if (changed is not null) File.WriteAllText(Path.Combine(copy, changed), content);

        IEnumerable<string> severities = Severity().Matches(File.ReadAllText(ExpectedOutput.PathOf("Validation/.globalconfig")))
            .SelectMany(match => new[] { "--severity", $"{match.Groups[1].Value}={match.Groups[2].Value}" });
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        CorpusCommand.Run(["check", Path.Combine(copy, "seeds"), .. severities], new StandardStreams(new MemoryStream(), output, errors));
        return System.Text.Encoding.UTF8.GetString(output.ToArray())
            .Replace(copy + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/').ReplaceLineEndings("\n");
    }

    private static string Lines(Match shown, string group) => string.Concat(shown.Groups[group].Captures.Select(line => line.Value + "\n"));

    [GeneratedRegex("```diff\n--- (?<file>.+)\n(?:-(?<old>.*)\n)+(?:\\+(?<new>.*)\n)*```\n\n```text\n(?<messages>(?:.+\n)+)```")]
    private static partial Regex Mistake();

    [GeneratedRegex(@"dotnet_diagnostic\.(\w+)\.severity = (\w+)")]
    private static partial Regex Severity();
}
