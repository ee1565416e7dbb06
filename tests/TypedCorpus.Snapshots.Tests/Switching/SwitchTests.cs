using System.Reflection;
using System.Runtime.CompilerServices;
using TypedCorpus.Package.Tests;

namespace TypedCorpus.Snapshots.Tests.Switching;

/// <summary>This project by itself, restored where Verify's packages are and where they are not.</summary>
[Trait("Speed", "Slow")]
public sealed class SwitchTests : IDisposable
{
    private static readonly Dictionary<string, string> Metadata = typeof(SwitchTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(metadata => metadata.Key, metadata => metadata.Value!);

    private static readonly string Verify = Metadata["VerifyVersion"];

    private readonly string folder = Directory.CreateTempSubdirectory("typedcorpus-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Without_the_packages_a_restore_says_so_once_and_does_without_them()
    {
        Run first = await Dotnet("restore"), second = await Dotnet("restore");

        Assert.True(first.Succeeded, first.Output);
        Assert.Contains($"Verify {Verify} cannot be restored here: Seam/ compares the snapshots.", first.Output, StringComparison.Ordinal);
        Assert.True(second.Succeeded, second.Output);
        Assert.DoesNotContain("Verify", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_packages_one_who_asks_for_them_hears_that_they_are_missing()
    {
        Run restore = await Dotnet("restore", "-p:UseVerify=true");

        Assert.False(restore.Succeeded);
        Assert.Contains("error NU1101: Unable to find package Verify.XunitV3", restore.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_packages_they_compare_the_snapshots()
    {
        StandIns.Pack(Feed, Verify, Metadata["VerifySourceGeneratorsVersion"]);

        Run restore = await Dotnet("restore"), build = await Dotnet("build", "--no-restore");

        Assert.Contains($"Verify {Verify} can be restored.", restore.Output, StringComparison.Ordinal);
        Assert.True(build.Succeeded, build.Output);
        Assert.Contains($"Snapshots are compared by Verify {Verify}.", build.Output, StringComparison.Ordinal);

        string tests = Path.Combine(folder, "artifacts", "bin", "TypedCorpus.Snapshots.Tests", "debug", "TypedCorpus.Snapshots.Tests.dll");
        Run run = await Program.Run("dotnet", folder, null, tests, "-noColor", "-showLiveOutput", "-trait-", "Speed=Slow");
        Assert.True(run.Succeeded, run.Output);
        Run list = await Program.Run("dotnet", folder, null, tests, "-list", "classes");
        Assert.Contains("TypedCorpus.Snapshots.Tests.QuoteSnapshots", list.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TypedCorpus.Snapshots.Tests.Seam.", list.Output, StringComparison.Ordinal);
        Assert.Contains("A stand-in was given a GeneratorDriver", run.Output, StringComparison.Ordinal);
    }

    private string Feed => Path.Combine(folder, "feed");

    /// <summary>Beside the source tree, and with nothing but the feed and what this project was restored with.</summary>
    private Task<Run> Dotnet(string command, params string[] more)
    {
        Directory.CreateDirectory(Feed);
        string configuration = Path.Combine(folder, "nuget.config");
        File.WriteAllText(configuration, $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Feed}" /><add key="others" value="{Metadata["PackageRoot"]}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="feed"><package pattern="Verify.*" /></packageSource>
                <packageSource key="others"><package pattern="*" /></packageSource>
              </packageSourceMapping>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
        var environment = new Dictionary<string, string>
        {
            ["RestoreConfigFile"] = configuration, ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false", ["DOTNET_NOLOGO"] = "1",
        };
        return Program.Run("dotnet", folder, environment, [command, Project(), "--artifacts-path", Path.Combine(folder, "artifacts"), .. more]);
    }

    private static string Project([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, ".."));
}
