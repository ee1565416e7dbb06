namespace TypedCorpus.Tool.Tests.Processes;

/// <summary>Where nobody reads the output any more, the command ends, and does not read on.</summary>
public class ClosedPipeTests
{
    private const int Code = 141;

    [Fact(Timeout = 120_000)]
    public async Task Lines_are_not_read_to_the_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the console's stream is written to.");
        using ToolProcess tool = ToolProcess.Start("extract", "--jsonl");
        const string Line = "{\"id\": \"1\", \"text\": \"a\"}\n";
        await tool.Input.WriteAsync(Line);
        await tool.Input.FlushAsync();
        await tool.Output.ReadLineAsync();
        tool.Output.Dispose();
        await tool.Input.WriteAsync(Line);
        await tool.Input.FlushAsync();
        // The input is still open: it is not its end that ends the command.
        Assert.Equal((Code, ""), (await tool.End(), await tool.Errors));
    }

    [Theory(Timeout = 120_000)]
    [InlineData("check", "--info")]
    [InlineData("annotate")]
    [InlineData("fix", "--all")]
    [InlineData("extract")]
    public async Task Other_verbs_end_as_well(string verb, params string[] options)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the console's stream is written to.");
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "Ana said: “We go.”\n").With("a.yml", verb == "annotate" ? "" : "titel: X\n");
        using ToolProcess tool = ToolProcess.Start([verb, folder.Path, .. options]);
        tool.Output.Dispose();
        Assert.Equal((Code, ""), (await tool.End(), await tool.Errors));
    }
}
