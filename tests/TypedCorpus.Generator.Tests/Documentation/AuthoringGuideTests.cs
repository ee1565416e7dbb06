using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Documentation;

/// <summary>The files that the guide to writing a corpus shows are one corpus, and nothing is wrong with it.</summary>
public class AuthoringGuideTests
{
    private static readonly string Guide = File
        .ReadAllText(Path.Combine(SeedFolder.Path, "../src/TypedCorpus.Package/docs/authoring.md"))
        .Replace("\r\n", "\n", StringComparison.Ordinal);

    [Fact]
    public void The_text_the_sidecar_the_roster_and_the_manifest_of_the_guide_are_a_corpus()
    {
        GeneratorRun run = new TestProject()
            .With("seeds/ferry.txt", Under("How a text is laid out", "text"))
            .With("seeds/ferry.yml", Under("The sidecar", "yaml"))
            .With("seeds/actors.yml", Bilal(Under("The roster", "yaml")))
            .With("seeds/corpus.yml", Under("The manifest", "yaml"))
            .Run();

        Assert.Empty(run.Findings);
        string generated = string.Concat(run.Result.GeneratedSources.Select(source => source.SourceText));
        Assert.Contains("mara-lind [said]: We have waited two winters for this day.", generated, StringComparison.Ordinal);
        Assert.Contains("bilal-haddad [complained]: Nobody asked us", generated, StringComparison.Ordinal);
        Assert.Contains("the harbour would stay closed until May", generated, StringComparison.Ordinal);
        Assert.Contains("Name: Gannet", generated, StringComparison.Ordinal);
    }

    /// <summary>The roster with the second speaker, whom the guide leaves out of it.</summary>
    private static string Bilal(string roster) => roster + "  bilal-haddad:\n    name: Bilal Haddad\n";

    /// <summary>The first fenced block of a kind under a heading.</summary>
    private static string Under(string heading, string kind)
    {
        string section = Guide.Split($"\n## {heading}\n")[1].Split("\n## ")[0];
        return section.Split($"```{kind}\n")[1].Split("```")[0];
    }
}
