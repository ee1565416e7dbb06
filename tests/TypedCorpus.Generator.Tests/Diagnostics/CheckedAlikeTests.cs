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

    /// <summary>Each with what is to be found, so that no case is without.</summary>
    public static TheoryData<string, string, string> Broken => new()
    {
        { "CORPUS101", "a.txt", "\xFF\xFE" },
        { "CORPUS102", "b.txt", " \n" },
        { "CORPUS103", "b.txt", "He said: “We go.\n\nAnd so it was." },
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
        { "CORPUS301", "a.yml", "quotes: [{ exact: We run. }]" },
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
        string[] found = AssertAlike(SeedFolder.Project.With("seeds/actors.yml", renamed));
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
        string[] tool = [.. CorpusFlow.Check(corpus, null, CancellationToken.None).Findings.Select(finding => finding.ToString())];
        string[] compiler = [.. project.Run().Findings.Select(AsByDefault)];
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
