using TypedCorpus.Benchmarks.Texts;
using TypedCorpus.Benchmarks.Workspaces;

namespace TypedCorpus.Benchmarks.Builds;

/// <summary>
/// What a corpus adds to a build, beside the same texts stored otherwise: whole builds by the command line, each from nothing but what was
/// restored, one program after the other in each round, so that a slower minute of the machine is slower for all.
/// </summary>
/// <param name="workspace">Where they are built.</param>
/// <param name="corpus">The texts.</param>
/// <param name="rounds">How often each program is built.</param>
/// <param name="byServer">Whether one compiler builds all, and stays; its first builds of each, while it gets warm, do not count.</param>
internal sealed class BuildComparison(Workspace workspace, LargeCorpus corpus, int rounds, bool byServer)
{
    private const int WarmingRounds = 2;

    private readonly BuildFigures[] programs =
    [
        new("Empty", "an empty program"),
        new("Constants", "string constants"),
        new("TextFiles", "embedded text files"),
        new("Json", "embedded JSON"),
        new("Literals", "TypedCorpus, literals"),
        new("Resources", "TypedCorpus, resources"),
        new("Curated", "the same, members for what is curated"),
    ];

    public async Task<string> Table()
    {
        CorpusData.Write(corpus, workspace.Data);
        foreach (BuildFigures program in programs) (await workspace.Dotnet(program.Program, "restore")).OutputOrThrow();
        // What the first build of all finds cold is not what a corpus adds.
        (await workspace.Build("Empty")).OutputOrThrow();
        for (int warming = 0; byServer && warming < WarmingRounds; warming++)
        {
            foreach (BuildFigures program in programs) await workspace.BuildByServer(program.Program);
        }

        for (int round = 0; round < rounds; round++)
        {
            foreach (BuildFigures program in programs.Where(static program => program.Failure is null)) await Build(program);
        }

        foreach (BuildFigures program in programs.Where(static program => program.Failure is null)) program.GeneratedFiles = await GeneratedFiles(program);
        return BuildTable.Of(programs, TextBytes());
    }

    private async Task Build(BuildFigures program)
    {
        program.Add(
            await (byServer ? workspace.BuildByServer(program.Program) : workspace.Build(program.Program)),
            () => new FileInfo(Path.Combine(workspace.OutputOf(program.Program), program.Program + ".dll")).Length);
        Console.Error.WriteLine($"{program.Program}: {program.Failure ?? $"{program.Seconds:F1} s"}");
    }

    private async Task<int> GeneratedFiles(BuildFigures program)
    {
        const string Folder = "generated";
        await workspace.Build(program.Program, "-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath=obj/Release/{Folder}");
        string folder = Path.Combine(workspace.In(program.Program), "obj", "Release", Folder);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Count() : 0;
    }

    private long TextBytes() => Directory.EnumerateFiles(Path.Combine(workspace.Data, "seeds"), "*.txt").Sum(static file => new FileInfo(file).Length);
}
