using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Documentation;

/// <summary>The README's code is compiled, and prints what the README says.</summary>
public class ReadmeTests
{
    private static readonly string Readme =
        File.ReadAllText(Path.Combine(SeedFolder.Path, "..", "README.md")).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The two texts, and the program that asks them.</summary>
    private static TestProject Project => new TestProject()
        .With("seeds/ferry.txt", Block("text", 0))
        .With("seeds/port.txt", Block("text", 1))
        .WithSource("Seeds.cs", Block("csharp", 0));

    [Fact]
    public void The_first_example_prints_what_the_README_says() => Assert.Equal(Block("text", 2), TestProgram.Print(Project));

    [Fact]
    public void The_generated_code_that_the_README_shows_is_generated()
    {
        string generated = string.Concat(Project.Run().Result.GeneratedSources.Select(source => source.SourceText));

        foreach (string line in Block("csharp", 1).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Assert.Contains(line.Trim(), generated, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sidecar_that_the_README_shows_is_right() => Assert.Empty(Curated(Block("yaml", 0)));

    [Fact]
    public void The_error_that_the_README_shows_is_what_the_build_says()
    {
        string misspelt = Block("yaml", 0).Replace("speaker: mara-lind", "speaker: mara-lindt", StringComparison.Ordinal);

        Assert.Equal([Block("text", 3).Trim()], Curated(misspelt));
    }

    [Fact]
    public void The_version_that_the_README_installs_is_this_one()
    {
        string version = File.ReadAllText(Path.Combine(SeedFolder.Path, "..", "Directory.Build.props")).Split("<Version>")[1].Split("</Version>")[0];

        Assert.Contains($"""<PackageReference Include="TypedCorpus" Version="{version}" />""", Readme, StringComparison.Ordinal);
        Assert.Contains($"#:package TypedCorpus@{version}`", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_range_of_diagnostics_ends_with_the_last_one_that_has_a_page()
    {
        string pages = Path.Combine(SeedFolder.Path, "../src/TypedCorpus.Package/docs/diagnostics");
        IEnumerable<string> ranges = Directory.EnumerateFiles(pages, "CORPUS*.md")
            .Select(page => Path.GetFileNameWithoutExtension(page)["CORPUS".Length..])
            .Where(number => number != "000")
            .GroupBy(number => number[0], (_, numbers) => $"| `CORPUS{numbers.Min(StringComparer.Ordinal)}`–`{numbers.Max(StringComparer.Ordinal)}` |");

        Assert.All(ranges, range => Assert.Contains(range, Readme, StringComparison.Ordinal));
    }

    /// <summary>What the build says of a sidecar of the first text, with the speakers on the roster.</summary>
    private static string[] Curated(string sidecar) =>
    [
        .. Project
            .With("seeds/actors.yml", "actors:\n  mara-lind: { name: Mara Lind }\n  bilal-haddad: { name: Bilal Haddad }\n")
            .With("seeds/ferry.yml", sidecar)
            .Run().Findings.Select(finding => finding.ToString().Replace("/project/", "", StringComparison.Ordinal)),
    ];

    /// <summary>The n-th fenced block of a kind.</summary>
    private static string Block(string kind, int n)
    {
        string[] parts = Readme.Split("```" + kind + "\n");
        Assert.True(parts.Length > n + 1, $"The README has no {kind} block number {n}.");
        return parts[n + 1][..parts[n + 1].IndexOf("```", StringComparison.Ordinal)];
    }
}
