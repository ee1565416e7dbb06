using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Documentation;

/// <summary>Each diagnostic has a page, a line in the file of releases, and an example that says what the page says.</summary>
public class DiagnosticPagesTests
{
    /// <summary>Those of the package's targets, which the tests of the package provoke.</summary>
    private static readonly string[] OfTheTargets = ["CORPUS010", "CORPUS011", "CORPUS013", "CORPUS014", "CORPUS015", "CORPUS017"];

    private static readonly Rule[] All =
    [
        .. typeof(Rules).GetProperties(BindingFlags.Static | BindingFlags.Public)
            .Select(property => property.GetValue(null)).OfType<Rule>().OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    public static TheoryData<string> WithExamples => [.. DiagnosticPage.Ids.Where(id => DiagnosticPage.Of(id).HasFiles)];

    [Fact]
    public void Each_diagnostic_has_a_page_and_each_page_a_diagnostic() =>
        Assert.Equal(All.Select(rule => rule.Id).Concat(OfTheTargets).Order(StringComparer.Ordinal), DiagnosticPage.Ids);

    [Fact]
    public void Only_what_no_page_can_hold_is_without_an_example() => Assert.Equal(
        new[] { "CORPUS000", "CORPUS006", "CORPUS007", "CORPUS008", "CORPUS012", "CORPUS016" }.Concat(OfTheTargets).Order(StringComparer.Ordinal),
        DiagnosticPage.Ids.Where(id => !DiagnosticPage.Of(id).HasFiles));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_and_severity_of_its_diagnostic_and_the_link_leads_to_it(string id)
    {
        Rule rule = All.Single(rule => rule.Id == id);
        DiagnosticPage page = DiagnosticPage.Of(id);
        string severity = !rule.EnabledByDefault ? "Off" : rule.Severity == Severity.Info ? "Information" : rule.Severity.ToString();

        Assert.Equal($"# {id}: {rule.Title}", page.Title);
        Assert.StartsWith($"\n## Severity\n\n{severity} by default.", page.Section("Severity"), StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page.Section("Severity"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Section("How to fix it"));
        Assert.True(File.Exists(Path.Combine(DiagnosticPage.Folder, "..", "..", rule.HelpLink)), rule.HelpLink);
    }

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void The_example_of_a_page_provokes_what_the_page_says(string id)
    {
        DiagnosticPage page = DiagnosticPage.Of(id);
        TestProject project = page.Project with { Severities = TurnedOn(id) };

        GeneratorRun run = project.Run();

        // An information of another kind beside it would only draw the reader away.
        string[] said = [.. run.Findings.Where(finding => finding.Id == id || finding.Severity >= DiagnosticSeverity.Warning).Select(Printed)];
        Assert.Equal(page.Messages, said);
        Assert.All(page.Messages, message => Assert.Contains(id, message, StringComparison.Ordinal));
        Assert.Null(run.Result.Exception);
    }

    [Theory]
    [InlineData("CORPUS000")]
    [InlineData("CORPUS006")]
    [InlineData("CORPUS007")]
    [InlineData("CORPUS008")]
    [InlineData("CORPUS012")]
    [InlineData("CORPUS016")]
    public void A_page_without_files_shows_the_message_all_the_same(string id)
    {
        Rule rule = All.Single(rule => rule.Id == id);
        string words = Regex.Replace(Regex.Escape(rule.Message), @"\\\{\d}", ".+");

        Assert.Matches($@"^\S+\(\d+,\d+\): {rule.Severity.ToString().ToLowerInvariant()} {id}: {words}$", Assert.Single(DiagnosticPage.Of(id).Messages));
    }

    [Fact]
    public void The_file_of_releases_lists_all_with_their_severities()
    {
        string[] listed =
        [
            .. new[] { "Shipped", "Unshipped" }
                .SelectMany(kind => File.ReadLines(Path.Combine(SeedFolder.Path, "..", "src", "TypedCorpus.Generator", $"AnalyzerReleases.{kind}.md")))
                .Where(line => line.StartsWith("CORPUS", StringComparison.Ordinal)),
        ];

        Assert.Equal(
            All.Select(rule => $"{rule.Id} | {Reporting.Category} | {(rule.EnabledByDefault ? rule.Severity : "Disabled")} | {rule.Title}"), listed);
    }

    [Fact]
    public void The_index_links_to_each_page()
    {
        string index = File.ReadAllText(Path.Combine(DiagnosticPage.Folder, "README.md"));

        Assert.Equal(DiagnosticPage.Ids, Regex.Matches(index, @"\[(CORPUS\d+)\]\(\1\.md\)").Select(link => link.Groups[1].Value));
        foreach (Rule rule in All) Assert.Contains($"| {rule.Title} |", index, StringComparison.Ordinal);
    }

    [Fact]
    public void The_baseline_that_its_page_shows_is_that_of_the_corpus()
    {
        string page = File.ReadAllText(Path.Combine(DiagnosticPage.Folder, "..", "shipped.md")).Replace("\r\n", "\n", StringComparison.Ordinal);
        TestProject project = new TestProject()
            .With("seeds/morning.txt", "Sami said: \"We begin tomorrow.\"\n")
            .With("seeds/actors.yml", "actors:\n  sami:\n    name: Sami\n");

        Assert.Empty(project.With("seeds/corpus.shipped", page.Split("```text\n")[1].Split("```")[0]).Run().Findings);
        Assert.Equal(
            ["CORPUS502"], project.With("seeds/corpus.shipped", page.Split("```text\n")[1].Split("```")[0].Replace("ec9f909e", "00000000", StringComparison.Ordinal))
                .Run().Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void No_two_diagnostics_share_an_id() => Assert.Equal(All.Select(rule => rule.Id).Distinct(), All.Select(rule => rule.Id));

    private static ImmutableDictionary<string, ReportDiagnostic> TurnedOn(string id) => All.Single(rule => rule.Id == id).EnabledByDefault
        ? ImmutableDictionary<string, ReportDiagnostic>.Empty
        : ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, ReportDiagnostic.Warn);

    private static string Printed(Diagnostic finding) => finding.ToString().Replace("/project/", "", StringComparison.Ordinal);
}
