namespace TypedCorpus.Package.Tests;

/// <summary>
/// An empty folder whose projects restore from the package's feed alone, into a cache of its own: what the package needs and does
/// not bring is missed.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("typedcorpus-").FullName;

    public Workspace(PackedPackage package)
    {
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{package.Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
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
        Tests.Dotnet.Run(Path.Combine(folder, project), arguments);

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
