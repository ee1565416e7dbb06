using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Tests.Documentation;
using TypedCorpus.Generator.Tests.Running;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Tests.Diagnostics;

/// <summary>
/// The tool checks a corpus with <see cref="CorpusPipeline"/>, the compiler with the generator's pipeline: both find the same, at the same
/// places, in the same words.
/// </summary>
public class CheckedAlikeTests
{
    private const string Text = "Ana Ruiz said: \"We go.\" The “Bee” is a ship.\n\"We stay,\" said Bo Lee. “We stay,” he said.\n";

    private const string Roster = "actors:\n  ana: { name: Ana Ruiz }\n  bo: { name: Bo Lee }\n";

    /// <summary>What is off by default, switched on.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Completeness = Enumerable.Range(601, 9)
        .ToImmutableDictionary(number => FormattableString.Invariant($"CORPUS{number}"), _ => ReportDiagnostic.Warn);

    /// <summary>The examples of the pages on diagnostics, save those about the project, of which the tool knows nothing.</summary>
    public static TheoryData<string> Pages => [.. DiagnosticPagesTests.WithExamples.Select(row => row.Data).Where(id => !IsOfProject(id))];

    /// <summary>What the pages have no room for: front matter, files for one thing, names that are inferred.</summary>
    public static TheoryData<string, string, string> Others => new()
    {
        { "CORPUS202", "corpus.yml", "titel: x" },
        { "CORPUS205", "b.txt", "---\nlanguage: en\nlanguage: de\n---\nText." },
        { "CORPUS205", "a.txt", "---\nlanguage: en\n---\nText." },
        { "CORPUS304", "a.yml", "language: en\nsha256: " + new string('0', 64) },
        { "CORPUS405", "actors.yml", "actors: { count: { name: Ana } }" },
        { "CORPUS413", "b.txt", "---\nid: '!!'\n---\nText." },
        { "CORPUS413", "A.txt", "Text." },
        { "CORPUS414", "Actors.yml", "actors: { ana: { name: Ana } }" },
        { "CORPUS408", "a.yaml", "language: de" },
        { "CORPUS408", "actors.yaml", "actors: { cy: { name: Cy } }" },
        { "CORPUS408", "corpus.yaml", "language: de" },
        { "CORPUS504", "corpus.shipped", "what is this" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_example_of_a_page(string id) =>
        Assert.Contains(AssertAlike(DiagnosticPage.Of(id).Project), finding => finding.Contains($" {id}: ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_broken_corpus(string id, string name, string content)
    {
        TestProject project = new TestProject()
            .With("seeds/a.txt", Text).With("seeds/actors.yml", Roster).With("seeds/corpus.yml", "language: en").With("seeds/a.yml", "language: en")
            .With("seeds/" + name, content);
        Assert.Contains(AssertAlike(project), finding => finding.Contains($" {id}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_corpus_in_whatever_order_the_compiler_has_its_files()
    {
        var project = new TestProject().With("seeds/a.yml", "language: de\nx: 1").With("seeds/actors.yml", Roster).With("seeds/a.txt", Text)
            .With("seeds/a.yaml", "language: en\ny: 1").With("seeds/actors.yaml", "actors: { cy: { name: Cy } }");
        AssertAlike(project);
        AssertAlike(project with { Files = project.Files.Reverse() });
    }

    [Fact]
    public void An_actor_renamed_on_the_roster_alone()
    {
        SeedText roster = SeedFolder.Project.Files.Single(file => file.Path.EndsWith("actors.yml", StringComparison.Ordinal));
        string renamed = roster.GetText().ToString().Replace("  lev-dengov:\n", "  dengov:\n", StringComparison.Ordinal);
        string[] found = [.. AssertAlike(SeedFolder.Project.With("seeds/actors.yml", renamed)).Where(finding => finding.Contains(": error ", StringComparison.Ordinal))];
        Assert.Equal(3, found.Length);
        Assert.All(found, finding => Assert.Contains("write 'dengov' if that is meant", finding, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_corpus() => Gen.Select(Hostile.Files, Hostile.Files, Hostile.Files, Hostile.Files).Sample(
        (text, sidecar, roster, manifest) => AssertAlike(new TestProject()
            .With("seeds/a.txt", text).With("seeds/b.txt", sidecar).With("seeds/a.yml", sidecar)
            .With("seeds/actors.yml", roster).With("seeds/corpus.yml", manifest)),
        iter: 50);

    private static string[] AssertAlike(TestProject project)
    {
        SeedFile[] files = [.. project.Files.Select(ToSeedFile)];
        var corpus = new CorpusFiles("seeds", files, file => file);
        string[] tool =
        [
            .. CorpusPipeline.Check(corpus, withEntries: false, read: null, CancellationToken.None).Findings
                .Where(finding => !IsOfProject(finding.Rule.Id)).Select(finding => finding.ToString()),
        ];
        GeneratorRun run = (project with { Severities = Completeness, TreatsWarningsAsErrors = false }).Run();
        string[] compiler = [.. run.Findings.Where(finding => !IsOfProject(finding.Id)).Select(finding => finding.ToString())];
        Assert.Equal(compiler.Order(StringComparer.Ordinal), tool.Order(StringComparer.Ordinal));
        return tool;
    }

    private static bool IsOfProject(string id) => id.StartsWith("CORPUS00", StringComparison.Ordinal);

    private static SeedFile ToSeedFile(SeedText file)
    {
        (SeedKind kind, string key) = SeedPath.Read(file.Path["/project/seeds/".Length..])!.Value;
        return new SeedFile("seeds", kind, key, file.Path, file.GetText().ToString(), file.Sha256);
    }
}
