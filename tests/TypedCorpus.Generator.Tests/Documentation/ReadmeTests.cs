using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Documentation;

/// <summary>The README's code is compiled, and prints what the README says.</summary>
public class ReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Path.Combine(SeedFolder.Path, "..", "README.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    [Fact]
    public void The_first_example_prints_what_the_README_says()
    {
        string code = Block("csharp", 0);
        string output = Block("text", 0);

        Assert.Equal(output, TestProgram.Print(SeedFolder.Project.WithSource("Seeds.cs", code)));
    }

    [Fact]
    public void The_generated_code_that_the_README_shows_is_generated()
    {
        GeneratorRun run = SeedFolder.Project.WithSource("Seeds.cs", Block("csharp", 0)).Run();
        string generated = string.Concat(run.Result.GeneratedSources.Select(source => source.SourceText));

        foreach (string line in Block("csharp", 1).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Assert.Contains(line.Trim(), generated, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sidecar_that_the_README_shows_is_the_seeds_own()
    {
        string sidecar = File.ReadAllText(Path.Combine(SeedFolder.Path, "000_66cadd53a7e5fc5e.yml"));

        foreach (string line in Block("yaml", 0).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Assert.Contains(line.Trim(), sidecar, StringComparison.Ordinal);
    }

    [Fact]
    public void The_error_that_the_README_shows_is_what_the_build_says()
    {
        SeedText sidecar = SeedFolder.Project.Files.Single(file => file.Path.EndsWith("5e.yml", StringComparison.Ordinal));
        string misspelt = sidecar.GetText().ToString().Replace("speaker: lev-dengov", "speaker: lev-dengof", StringComparison.Ordinal);

        GeneratorRun run = SeedFolder.Project.With(new SeedText(sidecar.Path, misspelt)).Run();

        Assert.Contains(Block("text", 1).Trim(), run.Findings.Select(finding => finding.ToString().Replace("/project/", "", StringComparison.Ordinal)));
    }

    /// <summary>The n-th fenced block of a kind.</summary>
    private static string Block(string kind, int n)
    {
        string[] parts = Readme.Split("```" + kind + "\n");
        Assert.True(parts.Length > n + 1, $"The README has no {kind} block number {n}.");
        return parts[n + 1][..parts[n + 1].IndexOf("```", StringComparison.Ordinal)];
    }
}
