namespace TypedCorpus.Tool.Tests.Processes;

/// <summary>Where no more can be written, nothing that was there is touched.</summary>
public class FullDiskTests
{
    private const string Text = "Ana said: “We go.”\n", Mistyped = "titel: X\n", Sound = "title: X\n";

    private static readonly string Remarks = string.Concat(Enumerable.Repeat("# what a person wrote\n", 1_800)) + "#";

    [Theory(Timeout = 120_000)]
    [InlineData("fix", Mistyped, "--all")]
    [InlineData("annotate", Sound)]
    [InlineData("baseline", Sound)]
    public async Task A_full_disk_costs_no_byte(string verb, string start, params string[] options)
    {
        using TemporaryFolder folder = new();
        bool isMounted = Environment.UserName == "root" && OperatingSystem.IsLinux()
            && ToolProcess.RunProgram("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", folder.Path) == 0;
        Assert.SkipUnless(isMounted, "To make a small disk takes root on Linux: the test with a limit of file sizes stands for it.");
        try
        {
            folder.With("a.txt", Text).With("a.yml", start + Remarks);
            if (verb == "annotate") folder.With("b.txt", Text);
            Fill(folder[".fill"]);
            string[] names = Names(folder);
            using ToolProcess tool = ToolProcess.Start([verb, folder.Path, .. options]);
            await tool.Output.ReadToEndAsync();
            Assert.Equal(2, await tool.End());
            Assert.Contains("was not written: ", await tool.Errors, StringComparison.Ordinal);
            Assert.Equal(start + Remarks, folder.Read("a.yml"));
            Assert.Equal(names, Names(folder));
        }
        finally
        {
            ToolProcess.RunProgram("umount", folder.Path);
        }
    }

    [Theory(Timeout = 120_000)]
    [InlineData("")]
    [InlineData("trap '' XFSZ; ")]
    public async Task A_limit_of_file_sizes_costs_no_byte(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no limit of file sizes.");
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text).With("a.yml", Mistyped + Remarks);
        // The runtime's own mapped files are not to meet the limit.
        string command = $"export DOTNET_EnableWriteXorExecute=0; {signal}ulimit -f 8; exec '{ToolProcess.Dotnet}' '{ToolProcess.Assembly}' fix '{folder.Path}' --all";
        using ToolProcess tool = ToolProcess.StartBy("bash", "-c", command);
        string output = await tool.Output.ReadToEndAsync();
        Assert.Equal(2, await tool.End());
        Assert.Contains("+ title: X", output, StringComparison.Ordinal);
        Assert.Contains($"'{folder["a.yml"]}' was not written: ", await tool.Errors, StringComparison.Ordinal);
        Assert.Equal(Mistyped + Remarks, folder.Read("a.yml"));
        Assert.Equal([folder["a.txt"], folder["a.yml"]], Names(folder));
    }

    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true) file.Write(new byte[1024]);
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    private static string[] Names(TemporaryFolder folder) => [.. Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal)];
}
