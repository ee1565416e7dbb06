using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(TypedCorpus.Package.Tests.PackedPackage))]
// Each test is a build of its own, which seldom keeps more than one core busy.
[assembly: Parallelization(Mode = ParallelMode.Collections, MaxThreads = 2)]

namespace TypedCorpus.Package.Tests;

/// <summary>The package, packed once for all tests from a tree without any build output.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("typedcorpus-").FullName;

    /// <summary>The folder that serves as the consumers' feed.</summary>
    public string Feed => Path.Combine(folder, "feed");

    /// <summary>What consumers would restore again and again from the feed, restored once; their projects find it here.</summary>
    public string Restored => Path.Combine(folder, "restored");

    public string File => Directory.EnumerateFiles(Feed, "TypedCorpus.*.nupkg").Single();

    /// <summary>The package of the templates, which is no part of the feed.</summary>
    public string Templates => Directory.EnumerateFiles(Path.Combine(folder, "templates")).Single();

    public string Version => Path.GetFileNameWithoutExtension(File)["TypedCorpus.".Length..];

    public async ValueTask InitializeAsync()
    {
        Run packed = await Pack(Feed);
        Assert.True(packed.Succeeded, packed.Output);
        Run templates = await PackProject("src/TypedCorpus.Templates", Path.Combine(folder, "templates"));
        Assert.True(templates.Succeeded, templates.Output);
        await RestoreOnce();
    }

    private async Task RestoreOnce()
    {
        using var workspace = new Workspace(this, packages: Restored);
        workspace.Write("app/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework></TargetFramework>
                <TargetFrameworks>net10.0;net8.0;netstandard2.0</TargetFrameworks>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" /></ItemGroup>
            </Project>
            """);
        Run restore = await workspace.Dotnet("app", "restore");
        Assert.True(restore.Succeeded, restore.Output);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>An artifacts folder of its own leaves the source tree, which other tests may be building, alone.</summary>
    internal Task<Run> Pack(string target, params string[] more) => PackProject("src/TypedCorpus.Package", target, more);

    private Task<Run> PackProject(string project, string target, params string[] more) => Dotnet.Run(
        SourceTree(), home: null, ["pack", project, "-c", "Release", "-o", target, "--artifacts-path", Path.Combine(folder, "artifacts"), .. more]);

    internal static string SourceTree([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
