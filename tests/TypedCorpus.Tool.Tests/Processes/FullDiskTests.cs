namespace TypedCorpus.Tool.Tests.Processes;

/// <summary>Where no more can be written, nothing that was there is touched.</summary>
public class FullDiskTests
{
    private const string Text = "He said: “We go.”\n";

    private static readonly string Sidecar = "titel: X\n" + string.Concat(Enumerable.Repeat("# what a person wrote\n", 1_800)) + "#";

    [Fact(Timeout = 120_000)]
    public async Task A_full_disk_costs_no_byte()
    {
        using TemporaryFolder folder = new();
        bool isMounted = Environment.UserName == "root" && OperatingSystem.IsLinux()
            && ToolProcess.RunProgram("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.Path) == 0;
        Assert.SkipUnless(isMounted, "To make a small disk takes root on Linux: the test with a limit of file sizes stands for it.");
        try
        {
            folder.With("a.txt", Text).With("a.yml", Sidecar).With("b.txt", string.Concat(Enumerable.Repeat(Text, 850)));
            foreach (string verb in new[] { "fix --all", "annotate", "baseline" })
            {
                string[] names = Names(folder);
                using ToolProcess tool = ToolProcess.Start([.. verb.Split(' ').Take(1), folder.Path, .. verb.Split(' ').Skip(1)]);
                await tool.Output.ReadToEndAsync();
                int code = await tool.End();
                Assert.Equal(Sidecar, folder.Read("a.yml"));
                Assert.Equal(names, Names(folder));
                // The sidecar has an error, with which the others write nothing; the roster is not in question.
                Assert.Equal(verb == "baseline" ? 1 : 2, code);
                if (code == 2) Assert.Contains("was not written: ", await tool.Errors, StringComparison.Ordinal);
            }
        }
        finally
        {
            ToolProcess.RunProgram("umount", folder.Path);
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task A_limit_of_file_sizes_costs_no_byte()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no limit of file sizes.");
        using TemporaryFolder folder = new TemporaryFolder().With("a.txt", Text).With("a.yml", Sidecar);
        // The runtime's own mapped files are not to meet the limit.
        string command = $"export DOTNET_EnableWriteXorExecute=0; ulimit -f 8; exec '{ToolProcess.Dotnet}' '{ToolProcess.Assembly}' fix '{folder.Path}' --all";
        using ToolProcess tool = ToolProcess.StartBy("bash", "-c", command);
        await tool.Output.ReadToEndAsync();
        Assert.NotEqual(0, await tool.End());
        Assert.Equal(Sidecar, folder.Read("a.yml"));
    }

    private static string[] Names(TemporaryFolder folder) => [.. Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal)];
}
