namespace TypedCorpus.Tool.Tests.Processes;

/// <summary>A signal ends the command in silence, after a whole line, with the code that shells give it.</summary>
public class SignalTests
{
    public static TheoryData<string, int> Signals => new() { { "INT", 130 }, { "TERM", 143 }, { "HUP", 129 } };

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Signals))]
    public async Task While_it_waits_for_input(string signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other signals.");
        using ToolProcess tool = ToolProcess.Start("extract", "--jsonl");
        tool.Input.Write("{\"id\": \"1\", \"text\": \"a\"}\n");
        tool.Input.Flush();
        Assert.StartsWith("{\"id\":\"1\"", await tool.Output.ReadLineAsync(), StringComparison.Ordinal);
        tool.Signal(signal);
        Assert.Equal((code, ""), (await tool.End(), await tool.Errors));
        Assert.Equal("", await tool.Output.ReadToEndAsync());
    }

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Signals))]
    public async Task While_it_works_and_writes(string signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other signals.");
        using TemporaryFolder folder = new();
        for (int number = 0; number < 400; number++) folder.With(FormattableString.Invariant($"{number}.txt"), "Ana said: “We go.” “We stay,” said Bo.\n");
        using ToolProcess tool = ToolProcess.Start("extract", folder.Path);
        await tool.Output.ReadLineAsync();
        tool.Signal(signal);
        string rest = await tool.Output.ReadToEndAsync();
        Assert.Equal((code, ""), (await tool.End(), await tool.Errors));
        Assert.All(rest.TrimEnd('\n').Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.EndsWith("}", line, StringComparison.Ordinal));
    }

    [Fact(Timeout = 120_000)]
    public async Task While_it_asks_nothing_has_been_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other signals.");
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", "a\n").With("a.yml", "titel: X\n");
        using ToolProcess tool = ToolProcess.Start("fix", folder.Path);
        await tool.Output.ReadLineAsync();
        tool.Signal("INT");
        Assert.Equal((130, ""), (await tool.End(), await tool.Errors));
        Assert.Equal("titel: X\n", folder.Read("a.yml"));
    }
}
