using CsCheck;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>
/// Whatever the files hold, the generator does not throw, its code compiles, and the texts read back. A failure names its seed, with which
/// the same case comes again: <c>CsCheck_Seed=…</c>.
/// </summary>
public class HostileInputTests
{
    /// <summary>Each case compiles a project, so there are few; TYPEDCORPUS_CASES asks for more.</summary>
    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("TYPEDCORPUS_CASES"), out int cases) ? cases : 60;

    [Fact]
    public void Any_texts_and_any_YAML_give_code_that_compiles_and_reads_back() =>
        Gen.Select(Hostile.Files.Array[1, 6], Hostile.Files.Array[4]).Sample(
            (texts, yaml) => Sound.Check(Texts(texts)
                .With("seeds/t0.yml", yaml[0])
                .With("seeds/t1.yml", "title: " + yaml[1])
                .With("seeds/actors.yml", "actors:\n  lev-dengov:\n    name: " + yaml[2])
                .With("seeds/corpus.yml", "title: |\n  " + yaml[3])),
            iter: Cases,
            threads: 1);

    [Fact]
    public void Well_formed_YAML_of_hostile_values_gives_code_that_compiles_and_reads_back() =>
        (from texts in Hostile.Files.Array[1, 4]
         from sidecar in HostileYaml.SidecarOf(texts[0])
         from frontMatter in HostileYaml.SidecarOf(texts[^1])
         from roster in HostileYaml.Roster
         from manifest in HostileYaml.Manifest
         from baseline in HostileYaml.Baseline
         select Texts([.. texts, $"---\n{frontMatter}---\n{texts[^1]}"])
             .With("seeds/t0.yml", sidecar)
             .With("seeds/actors.yml", roster)
             .With("seeds/corpus.yml", manifest)
             .With("seeds/corpus.shipped", baseline)).Sample(project => { Sound.Check(project); }, iter: Cases, threads: 1);

    [Fact]
    public void Spoilt_bytes_of_a_sound_corpus_give_code_that_compiles_and_reads_back()
    {
        SeedText[] sound = [.. SeedFolder.Project.Files];
        (from file in Gen.Int[0, sound.Length - 1]
         from bytes in Mutation.Of(sound[file].ToArray())
         select SeedFolder.Project.With(new SeedText(sound[file].Path, bytes))).Sample(project => { Sound.Check(project); }, iter: Cases, threads: 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n")]
    [InlineData("*/ } \"\"\" \\u0022")]
    [InlineData("---")]
    [InlineData("---\n---\n")]
    [InlineData("---\n---\n---\n---\n")]
    public void A_text_may_be_next_to_nothing(string text) => Sound.Check(new TestProject().With("seeds/a.txt", text));

    [Fact]
    public void A_folder_may_have_no_file_at_all()
    {
        GeneratorRun run = new TestProject().Run();

        Assert.Null(run.Result.Exception);
        Assert.Equal(["CORPUS003"], run.Findings.Select(finding => finding.Id));
        Assert.Empty(run.CompilerErrors());
    }

    [Theory]
    [InlineData("a«b»،؟.txt")]
    [InlineData("Count.txt")]
    [InlineData("نص.txt")]
    [InlineData("deep/er/a b.txt")]
    [InlineData("con.txt")]
    [InlineData("*/a.txt")]
    [InlineData("a\u202Eb\u2028c.txt")]
    public void A_file_may_have_any_name(string name)
    {
        GeneratorRun run = Sound.Check(new TestProject().With("seeds/" + name, "نص"));

        Assert.Equal(name.Replace(".txt", "", StringComparison.Ordinal), run.Compile().Corpus().Articles[0].Id);
    }

    [Fact]
    public void A_name_may_be_very_long()
    {
        string name = string.Concat(Enumerable.Repeat("ab«ج»", 20_000));

        Sound.Check(new TestProject()
            .With($"seeds/{name[..200]}.txt", $"قال {name}: «نعم يا سيدي الكريم»")
            .With($"seeds/{name[..200]}.yml", $"id: {name}\ntitle: {name}\nquotes:\n  - exact: {name}\n    speaker: {name}\n")
            .With("seeds/actors.yml", $"actors:\n  {name}:\n    name: {name}\n    aliases: [{name}]\n"));
    }

    [Fact]
    public void Files_that_differ_in_case_alone_are_both_read()
    {
        GeneratorRun run = Sound.Check(new TestProject().With("seeds/news.txt", "a").With("seeds/NEWS.txt", "b"));

        Assert.Equal(["b", "a"], run.Compile().Corpus().Articles.Select(article => article.Text));
    }

    [Fact]
    public void Actors_whose_names_differ_in_case_alone_are_both_there()
    {
        GeneratorRun run = Sound.Check(new TestProject()
            .With("seeds/a.txt", "Sami said: \"We begin tomorrow.\" SAMI said: \"We end on Friday.\"")
            .With("seeds/actors.yml", "actors: { sami: { name: Sami }, s-ami: { name: SAMI, member: SAMI } }"));

        Assert.Equal(["CORPUS411"], run.Findings.Where(finding => finding.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(finding => finding.Id));
        Assert.Equal(["sami", "s-ami"], run.Compile().Corpus().Actors.Select(actor => actor.Id));
    }

    [Fact]
    public void Two_thousand_nested_marks_are_read() => Sound.Check(new TestProject().With(
        "seeds/a.txt", string.Concat(Enumerable.Repeat("قال «", 2_000)) + string.Concat(Enumerable.Repeat("» ", 2_000))));

    /// <summary>More than string literals hold, so it cannot compile; but it is told, and not by a crash.</summary>
    [Fact]
    public void A_text_of_twenty_megabytes_is_told_to_be_too_large()
    {
        const string Line = "قال سامي: «سنبدأ غداً إن شاء الله» ثم مضى إلى داره.\n";
        string text = string.Concat(Enumerable.Repeat(Line, 20_000_000 / System.Text.Encoding.UTF8.GetByteCount(Line)));

        GeneratorRun run = new TestProject().With("seeds/a.txt", text).Run();

        Assert.Null(run.Result.Exception);
        Assert.Equal(["CORPUS008"], run.Findings.Select(finding => finding.Id));
    }

    private static TestProject Texts(string[] texts)
    {
        var project = new TestProject();
        for (int i = 0; i < texts.Length; i++) project = project.With($"seeds/t{i}.txt", texts[i]);
        return project;
    }
}
