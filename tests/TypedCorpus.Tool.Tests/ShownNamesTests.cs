namespace TypedCorpus.Tool.Tests;

/// <summary>Nothing that a file, a name or a line holds makes a line of its own, or reaches a terminal as a command.</summary>
public class ShownNamesTests
{
    private const string Forged = "a\nfake.cs(1,1): error X: injected\u001B[31m\u202E\u0085\u2028z";

    [Theory]
    [InlineData("")]
    [InlineData("--explain")]
    public void Ids_of_lines(string option)
    {
        string line = System.Text.Json.JsonSerializer.Serialize(new { id = Forged, text = "Ana said: “We \u0007go.”" });
        AssertShown(CommandRun.With(line, [.. new[] { "extract", "--jsonl", option }.Where(word => word.Length > 0)]), isJson: option.Length == 0);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fix", "--all")]
    [InlineData("extract")]
    [InlineData("extract", "--explain")]
    [InlineData("annotate")]
    public void Names_of_files(string verb, params string[] options)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        string name = Forged.Replace("/", "", StringComparison.Ordinal);
        using TemporaryFolder folder = new TemporaryFolder()
            .With(name + ".txt", "Ana said: “We \u0007go.”\n").With("b.txt", "a\n").With("b" + name + ".yml", "x: y")
            .With(name + ".yml", verb == "annotate" ? "# \u001B[31m\n" : "knd: \u001B[31m\nquotes: [{ exact: We g., kind: direct }]\n");
        AssertShown(CommandRun.Of([verb, folder.Path, .. options]), isJson: verb == "extract" && options.Length == 0);
    }

    [Theory]
    [InlineData("check", Forged)]
    [InlineData("extract", Forged)]
    [InlineData(Forged, ".")]
    [InlineData("che\nck", ".")]
    [InlineData("check", ".", Forged)]
    [InlineData("check", ".", "--severity", Forged)]
    [InlineData("explain", Forged)]
    [InlineData("baseline", Forged)]
    [InlineData("fix", Forged)]
    [InlineData("annotate", Forged)]
    public void Words_of_the_command(params string[] arguments) => AssertShown(CommandRun.Of(arguments), isJson: false);

    private static void AssertShown(CommandRun run, bool isJson)
    {
        string shown = isJson ? run.Errors : run.Text + run.Errors;
        Assert.NotEmpty(shown);
        Assert.DoesNotContain(shown.ReplaceLineEndings("\n").Split('\n'), line => line.StartsWith("fake.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(shown, unit => unit is '\u001B' or '\u202E' or '\u0085' or '\u2028' or '\u0007');
    }
}
