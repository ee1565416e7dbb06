namespace TypedCorpus.Package.Tests;

/// <summary>What the repository publishes: one command makes all packages, and nothing else is made.</summary>
[Trait("Speed", "Slow")]
public class SolutionPackTests
{
    [Fact]
    public async Task The_solution_is_packed_into_four_packages_and_the_tool_runs_from_them()
    {
        string folder = Directory.CreateTempSubdirectory("typedcorpus-").FullName;
        try
        {
            string feed = Path.Combine(folder, "feed"), home = Path.Combine(folder, "home"), seeds = Path.Combine(PackedPackage.SourceTree(), "seeds");
            Run pack = await Dotnet.Run(
                PackedPackage.SourceTree(), home: null, "pack", "Corpus.sln", "-c", "Release", "-o", feed, "--artifacts-path", Path.Combine(folder, "artifacts"));
            Assert.True(pack.Succeeded, pack.Output);
            Assert.DoesNotContain("warning", pack.Output, StringComparison.Ordinal);

            string[] packages = [.. Directory.EnumerateFiles(feed).Order(StringComparer.Ordinal)];
            string version = Path.GetFileNameWithoutExtension(packages[0])["TypedCorpus.".Length..];
            Assert.Equal(
                new[] { "TypedCorpus", "TypedCorpus.Seeds", "TypedCorpus.Templates", "TypedCorpus.Tool" }.Select(id => $"{id}.{version}.nupkg"),
                packages.Select(Path.GetFileName));
            Assert.Empty(packages.SelectMany(PackageLinks.Broken));

            string tools = Path.Combine(folder, "tools");
            Run install = await Dotnet.Run(folder, home, "tool", "install", "TypedCorpus.Tool", "--add-source", feed, "--tool-path", tools);
            Assert.True(install.Succeeded, install.Output);
            Assert.Equal("1 text: 0 errors, 0 warnings.\n", (await Program.Run(Path.Combine(tools, "corpus"), folder, null, "check", seeds)).Output);

            Run exec = await Dotnet.Run(folder, home, "tool", "exec", "TypedCorpus.Tool", "--yes", "--source", feed, "--", "check", seeds);
            Assert.EndsWith("1 text: 0 errors, 0 warnings.\n", exec.Output, StringComparison.Ordinal);

            string older = Directory.EnumerateFiles(tools, "TypedCorpus.Tool.dll", SearchOption.AllDirectories)
                .Single(file => file.Contains("net8.0", StringComparison.Ordinal));
            Assert.Equal("1 text: 0 errors, 0 warnings.\n", (await Dotnet.Run(folder, home, "exec", older, "check", seeds)).Output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
