using System.Reflection;

namespace TypedCorpus.Package.Tests;

/// <summary>
/// An empty folder whose projects restore into a cache of their own: ours from the feed alone, or as it was restored once for all tests, and
/// others from those that the tests were restored with, so that nothing is asked of the network.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("typedcorpus-").FullName;

    /// <param name="package">The package.</param>
    /// <param name="isBare">Whether its projects say all of their settings themselves.</param>
    /// <param name="fromTheNetwork">Whether other packages come from where this machine takes its packages.</param>
    /// <param name="packages">The folder that packages are restored into.</param>
    public Workspace(PackedPackage package, bool isBare = false, bool fromTheNetwork = false, string packages = "packages")
    {
        Directory.CreateDirectory(Datasets);
        Write("nuget.config", fromTheNetwork ? $"""
            <configuration>
              <packageSources><add key="feed" value="{package.Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """ : $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{package.Feed}" /><add key="datasets" value="{Datasets}" /><add key="others" value="{PackageRoot}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="feed"><package pattern="TypedCorpus" /><package pattern="TypedCorpus.*" /></packageSource>
                <packageSource key="datasets"><package pattern="News" /></packageSource>
                <packageSource key="others"><package pattern="*" /></packageSource>
              </packageSourceMapping>
              <fallbackPackageFolders>{(Directory.Exists(package.Restored) ? $"<add key=\"restored\" value=\"{package.Restored}\" />" : "")}</fallbackPackageFolders>
              <config><add key="globalPackagesFolder" value="{packages}" /></config>
            </configuration>
            """);
        if (isBare) return;
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <TypedCorpusVersion>{package.Version}</TypedCorpusVersion>
              </PropertyGroup>
            </Project>
            """);
    }

    private static string PackageRoot { get; } = typeof(Workspace).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == nameof(PackageRoot)).Value!;

    /// <summary>Where the packages of datasets are that a test makes.</summary>
    public string Datasets => PathOf("datasets");

    public string PathOf(string path) => Path.Combine(folder, path);

    public void Write(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Write(string path, byte[] bytes)
    {
        Write(path, "");
        File.WriteAllBytes(Path.Combine(folder, path), bytes);
    }

    public void Delete(string path) => File.Delete(Path.Combine(folder, path));

    /// <summary>The files below a folder, with <c>/</c>, and when each was written.</summary>
    public Dictionary<string, DateTime> Files(string path, string pattern) => Directory
        .EnumerateFiles(Path.Combine(folder, path), pattern, SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Path.Combine(folder, path), file).Replace('\\', '/'), File.GetLastWriteTimeUtc);

    public void Rename(string path, string newPath) => File.Move(Path.Combine(folder, path), Path.Combine(folder, newPath));

    /// <summary>A small corpus of one curated text, in a folder.</summary>
    public void WriteSeeds(string path)
    {
        Write($"{path}/morning.txt", "Sami said: \"We begin tomorrow.\"\n");
        Write($"{path}/morning.yml", "quotes:\n  - exact: We begin tomorrow.\n    speaker: sami\n    cue: said\n");
        Write($"{path}/actors.yml", "actors:\n  sami:\n    name: Sami\n");
        Write($"{path}/notes.md", "Not a part of the corpus.");
    }

    public Task<Run> Dotnet(string project, params string[] arguments) =>
        Tests.Dotnet.Run(Path.Combine(folder, project), arguments[0] == "new" ? Path.Combine(folder, "home") : null, arguments);

    /// <summary>Builds a project and runs what it built.</summary>
    public async Task<string> BuildAndRun(string project, string name)
    {
        Run build = await Dotnet(project, "build");
        Assert.True(build.Succeeded, build.Output);
        Run run = await Dotnet(project, "exec", Path.Combine("bin", "Debug", "net10.0", name + ".dll"));
        Assert.True(run.Succeeded, run.Output);
        return run.Output;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
