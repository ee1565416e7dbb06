using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using TypedCorpus.Flow;
using TypedCorpus.Generator.Tests.Running;
using TypedCorpus.Reading;

namespace TypedCorpus.Generator.Tests.Diagnostics;

/// <summary>
/// The tool checks a corpus with <see cref="CorpusFlow"/>, the compiler with the generator's pipeline: both find the same, at the same
/// places, in the same words.
/// </summary>
public class CheckedAlikeTests
{
    private const string Text = "Ana Ruiz said: \"We go.\" The “Bee” is a ship.\n\"We stay,\" said Bo Lee. “We stay,” he said.\n";

    private const string Roster = "actors:\n  ana: { name: Ana Ruiz }\n  bo: { name: Bo Lee }\n";

    /// <summary>What is off by default, switched on.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Completeness = Enumerable.Range(601, 7)
        .ToImmutableDictionary(number => FormattableString.Invariant($"CORPUS{number}"), _ => ReportDiagnostic.Warn);

    /// <summary>Each with what is to be found, so that no case is without.</summary>
    public static TheoryData<string, string, string> Broken => new()
    {
        { "CORPUS101", "a.txt", "x\xFF y" },
        { "CORPUS102", "b.txt", " \n" },
        { "CORPUS103", "b.txt", "He went away.” And so it was." },
        { "CORPUS201", "a.yml", "quotes: [" },
        { "CORPUS201", "actors.yml", "actors: {" },
        { "CORPUS202", "a.yml", "qoutes: []" },
        { "CORPUS202", "corpus.yml", "titel: x" },
        { "CORPUS203", "actors.yml", "actors: { ana: { name: Ana, kind: persona } }" },
        { "CORPUS204", "a.yml", "quotes: [{ speaker: ana }]" },
        { "CORPUS205", "a.yml", "language: en\nlanguage: en" },
        { "CORPUS205", "b.txt", "---\nlanguage: en\nlanguage: de\n---\nText." },
        { "CORPUS206", "a.yml", "language: &a en" },
        { "CORPUS207", "a.yml", "quotes: [{ exact: Bee, use: name, cue: said }]" },
        { "CORPUS208", "b.txt", "---\nsha256: x\n---\nText." },
        { "CORPUS301", "a.yml", "quotes: [{ exact: nothing like it }]" },
        { "CORPUS302", "a.yml", "quotes: [{ exact: 'We stay,' }]" },
        { "CORPUS303", "a.yml", "quotes: [{ exact: We go., speaker: ana, cue: sai }]" },
        { "CORPUS304", "a.yml", "sha256: " + new string('0', 64) },
        { "CORPUS305", "a.yml", "quotes: [{ exact: We go. }, { exact: We go }]" },
        { "CORPUS401", "a.yml", "quotes: [{ exact: We go., speaker: anna }]" },
        { "CORPUS402", "actors.yml", "actors: { ana: { name: Ana }, 'ana': { name: Ana } }" },
        { "CORPUS403", "aa.yml", "language: en" },
        { "CORPUS404", "b.txt", "---\nmember: A\n---\nText." },
        { "CORPUS405", "actors.yml", "actors: { count: { name: Ana } }" },
        { "CORPUS406", "b.txt", "---\nid: a\n---\nText." },
        { "CORPUS407", "b.txt", "---\nid: 'قال'\n---\nText." },
        { "CORPUS408", "a.yaml", "language: en" },
        { "CORPUS105", "b.txt", "T\0e\0x\0t\0 \0o\0f\0 \0U\0T\0F\0" },
        { "CORPUS106", "b.txt", "A\u0001b" },
        { "CORPUS107", "b.txt", "A \u202Eb" },
        { "CORPUS108", "b.txt", "A \uFFFD b" },
        { "CORPUS109", "b.txt", "He said: “We go. And so it was.\nNext." },
        { "CORPUS306", "a.yml", "quotes: [{ exact: We  go. }]" },
        { "CORPUS307", "a.yml", "quotes: [{ exact: 'We stay, said Bo Leo' }]" },
        { "CORPUS308", "a.yml", "quotes: [{ exact: We go., prefix: Bo }]" },
        { "CORPUS410", "actors.yml", "actors: { cy: { name: Cy } }" },
        { "CORPUS411", "actors.yml", "actors: { ana: { name: Ana }, bo: { name: Ana } }" },
        { "CORPUS501", "corpus.shipped", "article z | 00000000 | gone" },
        { "CORPUS502", "corpus.shipped", "article a | 00000000 | changed" },
        { "CORPUS503", "corpus.shipped", "" },
        { "CORPUS504", "corpus.shipped", "what is this" },
        { "CORPUS505", "corpus.shipped", "article a | 00 | x\narticle a | 00 | x" },
        { "CORPUS60", "b.txt", "Text." },
        { "CORPUS409", "b.txt", "Cy Count said: “We go to the harbour.” And the Count said: “We go.”" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_corpus(string id, string name, string content)
    {
        TestProject project = new TestProject()
            .With("seeds/a.txt", Text).With("seeds/actors.yml", Roster).With("seeds/corpus.yml", "language: en").With("seeds/a.yml", "");
        project = id == "CORPUS101"
            ? project.With(new SeedText("/project/seeds/" + name, System.Text.Encoding.Latin1.GetBytes(content)))
            : project.With("seeds/" + name, content);

        string[] found = AssertAlike(project);
        if (id != "CORPUS409") Assert.Contains(found, finding => finding.Contains(id, StringComparison.Ordinal));
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
        string[] tool = [.. CorpusFlow.Check(corpus, withEntries: false, null, CancellationToken.None).Findings.Select(finding => finding.ToString())];
        string[] compiler = [.. (project with { Severities = Completeness }).Run().Findings.Select(AsByDefault)];
        Assert.Equal(compiler.Order(StringComparer.Ordinal), tool.Order(StringComparer.Ordinal));
        return tool;
    }

    /// <summary>The test's project takes warnings for errors, as a consumer may.</summary>
    private static string AsByDefault(Diagnostic finding)
    {
        string severity = finding.DefaultSeverity.ToString().ToLowerInvariant();
        return finding.ToString().Replace($": error {finding.Id}", $": {severity} {finding.Id}", StringComparison.Ordinal);
    }

    private static SeedFile ToSeedFile(SeedText file)
    {
        (SeedKind kind, string key) = SeedPath.Read(file.Path["/project/seeds/".Length..])!.Value;
        return new SeedFile("seeds", kind, key, file.Path, file.GetText().ToString(), file.Sha256);
    }
}
