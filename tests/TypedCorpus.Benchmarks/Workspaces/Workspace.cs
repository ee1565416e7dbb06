namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>
/// A folder with the programs, the package that they use and a package cache of its own. What is built there knows nothing of the
/// repository.
/// </summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>So that each build starts a compiler of its own, and nothing lives on after it.</summary>
    private static readonly string[] NothingLingers = ["--nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false"];

    private readonly CompilerServer server = new();

    private readonly string folder = Directory.CreateTempSubdirectory("typedcorpus-").FullName;
    private string version = "";

    private Workspace()
    {
    }

    /// <summary>Where the corpus belongs.</summary>
    public string Data => Path.Combine(folder, "data");

    private string Temporary => Path.Combine(folder, "tmp");

    private IEnumerable<(string, string)> Settings =>
    [
        ("TypedCorpusVersion", version), ("TMPDIR", Temporary), ("NUGET_PACKAGES", Path.Combine(folder, "packages")),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1"),
    ];

    /// <summary>Packs the package and copies the programs.</summary>
    public static async Task<Workspace> Create()
    {
        var workspace = new Workspace();
        Directory.CreateDirectory(workspace.Temporary);
        string feed = workspace.In("feed");
        (await ChildProcess.Run(
            SourceTree.Root, [], null, "dotnet", ["pack", "src/TypedCorpus.Package", "-c", "Release", "-o", feed, "--artifacts-path", workspace.In("artifacts"), .. NothingLingers]))
            .OutputOrThrow();
        workspace.version = VersionOf(Directory.EnumerateFiles(feed).Single());
        Copy(SourceTree.Programs, workspace.folder);
        File.Copy(Path.Combine(SourceTree.Root, "src", "Packages.props"), workspace.In("Directory.Packages.props"));
        File.WriteAllText(
            workspace.In("nuget.config"), $"""<configuration><packageSources><add key="feed" value="{feed}" /></packageSources></configuration>""");
        return workspace;
    }

    /// <summary>The folder of a program.</summary>
    public string In(string program) => Path.Combine(folder, program);

    public string OutputOf(string program) => Path.Combine(folder, program, "bin", "Release", "net10.0");

    /// <summary>Runs <c>dotnet</c> in a program's folder.</summary>
    public Task<Run> Dotnet(string program, string verb, params IEnumerable<string> more) =>
        ChildProcess.Run(In(program), Settings, new CompilerWatch(Temporary), "dotnet", [verb, .. NothingLingers, .. more]);

    /// <summary>Builds as <see cref="Build"/> does, with a compiler that stays.</summary>
    public Task<Run> BuildByServer(string program) => Build(program, server.Arguments);

    /// <summary>Builds from nothing but what has been restored.</summary>
    public Task<Run> Build(string program, params IEnumerable<string> more)
    {
        Delete(Path.Combine(In(program), "bin"));
        Delete(Path.Combine(In(program), "obj", "Release"));
        return Dotnet(program, "build", ["-c", "Release", "--no-restore", .. more]);
    }

    public void Dispose()
    {
        server.Dispose();
        Delete(folder);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static string VersionOf(string package) => Path.GetFileNameWithoutExtension(package)["TypedCorpus.".Length..];

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
