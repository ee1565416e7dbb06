using System.Text;

namespace TypedCorpus.Tool.Tests.Processes;

/// <summary>A pipe that is full makes no command fail, though whoever made it wants no waits (O_NONBLOCK, as some programs set it).</summary>
public class FullPipeTests
{
    /// <summary>Longer than a pipe holds.</summary>
    private static readonly string Text = "Ana said: “We go.”" + string.Concat(Enumerable.Range(0, 2_000).Select(number => $" We say “{number}”."));

    [Fact(Timeout = 120_000)]
    public async Task The_command_waits_for_a_slow_reader_and_loses_no_byte()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The pipe is made so by the 'dd' of Linux.");
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text + "\n");
        CommandRun expected = CommandRun.Of("extract", folder.Path, "--explain");
        string command = $"dd if=/dev/null oflag=nonblock status=none; exec '{ToolProcess.Dotnet}' '{ToolProcess.Assembly}' extract '{folder.Path}' --explain";
        using ToolProcess tool = ToolProcess.StartBy("bash", "-c", command);
        Task<int> end = tool.End();
        // The pipe is full when nobody has read for a while.
        await Task.WhenAny(end, Task.Delay(TimeSpan.FromSeconds(5)));
        string output = await tool.Output.ReadToEndAsync();
        Assert.Equal((expected.Code, expected.Errors), (await end, await tool.Errors));
        Assert.Equal(expected.Text, output);
        Assert.True(Encoding.UTF8.GetByteCount(output) > 1 << 19);
    }
}
