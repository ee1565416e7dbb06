using System.Text.Json;
using TypedCorpus.Benchmarks.Texts;
using TypedCorpus.Benchmarks.Workspaces;

namespace TypedCorpus.Benchmarks.Running;

/// <summary>
/// What it takes a program to answer from a corpus, beside the same corpus stored otherwise. Each program is started anew for each round,
/// one after the other, and measures itself.
/// </summary>
internal sealed class RunComparison(Workspace workspace, LargeCorpus corpus, int rounds)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly (string Program, string Description)[] Programs =
    [
        ("Literals", "TypedCorpus, literals"), ("Resources", "TypedCorpus, resources"), ("Json", "embedded JSON"), ("Sqlite", "SQLite"),
    ];

    public async Task<string> Table(bool native)
    {
        CorpusData.Write(corpus, workspace.Data);
        foreach ((string program, _) in Programs) await Publish(program, native);
        var runs = Programs.ToDictionary(static program => program.Program, static _ => new List<Answers>());
        for (int round = 0; round < rounds; round++)
        {
            foreach ((string program, _) in Programs) runs[program].Add(await Ask(program));
        }

        if (runs.Values.SelectMany(static answers => answers).Select(static answers => answers.Found).Distinct().Count() != 1)
            throw new InvalidOperationException("The programs find different things.");
        return RunTable.Of([.. Programs.Select(program => new RunFigures(program.Description, runs[program.Program], SizeOf(Output(program.Program))))]);
    }

    private string Output(string program) => Path.Combine(workspace.In(program), "published");

    private async Task Publish(string program, bool native) =>
        (await workspace.Dotnet(program, "publish", "-c", "Release", "-o", "published", $"-p:PublishAot={native}")).OutputOrThrow();

    private async Task<Answers> Ask(string program)
    {
        Run run = await ChildProcess.Run(workspace.In(program), [], null, Path.Combine(Output(program), program));
        return JsonSerializer.Deserialize<Answers>(run.OutputOrThrow(), Web)!;
    }

    /// <summary>What a user of the program gets: what only debuggers read is left out.</summary>
    private static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(static file => file.Extension is not ".pdb" and not ".dbg")
        .Sum(static file => file.Length);
}
