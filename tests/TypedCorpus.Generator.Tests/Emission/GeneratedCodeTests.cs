using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Emission;

/// <summary>Generated code is compiled, run and read back.</summary>
public class GeneratedCodeTests
{
    private const string Undocumented = "[TypedCorpus.Corpus(\"seeds\")] public static partial class Seeds { }";

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp12)]
    public void The_seed_compiles_without_a_warning(LanguageVersion version)
    {
        GeneratorRun run = (SeedFolder.Project with { LanguageVersion = version }).Run();

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerErrors());
    }

    [Theory]
    [InlineData("namespace Deep.Down { [TypedCorpus.Corpus(\"seeds\")] internal static partial class Seeds { } }", "Deep.Down.Seeds")]
    [InlineData("namespace @class { [TypedCorpus.Corpus(\"seeds\")] static partial class @event { } }", "class.event")]
    [InlineData("namespace نص { [TypedCorpus.Corpus(\"seeds\")] static partial class بذور { } }", "نص.بذور")]
    [InlineData("namespace TypedCorpus { [Corpus(\"seeds\")] static partial class Own { } }", "TypedCorpus.Own")]
    [InlineData(Undocumented, "Seeds")]
    public void A_class_may_have_any_name(string code, string className)
    {
        GeneratorRun run = SeedFolder.Project.WithSource("Seeds.cs", code).Run();

        Assert.Empty(run.CompilerErrors());
        Assert.Single(run.Compile().Corpus(className).Articles);
    }

    [Fact]
    public void Classes_that_differ_in_case_alone_are_both_generated()
    {
        GeneratorRun run = SeedFolder.Project.WithSource("Other.cs", "[TypedCorpus.Corpus(\"seeds\")] static partial class SEEDS { }").Run();

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerErrors());
        Assert.Equal(run.Compile().Corpus("Seeds").Info, run.Compile().Corpus("SEEDS").Info);
    }

    /// <summary>CS3001 to CS3009: of the library's types, of names with an underscore before them, of names that differ in case alone.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("[TypedCorpus.Corpus(\"seeds\", ArticleMembers = TypedCorpus.CorpusMembers.Curated)]")]
    public void The_code_of_a_public_class_is_compliant_where_the_assembly_is(string attribute)
    {
        string code = $"[assembly: System.CLSCompliant(true)] {(attribute.Length > 0 ? attribute : "[TypedCorpus.Corpus(\"seeds\")]")} public static partial class Seeds {{ }}";
        GeneratorRun run = SeedFolder.Project.WithSource("Seeds.cs", code)
            .With("seeds/2019_1.txt", "One.").With("seeds/ab-c.txt", "Two.").With("seeds/abc.txt", "Three.").Run();

        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerErrors());
    }

    [Fact]
    public void The_text_read_back_equals_the_file()
    {
        Article article = SeedFolder.Project.Run().Compile().Corpus().Articles[0];
        byte[] bytes = File.ReadAllBytes(Path.Combine(SeedFolder.Path, "000_66cadd53a7e5fc5e.txt"));

        Assert.Equal(bytes, Encoding.UTF8.GetBytes(article.Text));
        Assert.Equal("a6f3d8a47d5f87939a13683932716c1f5404548b2e9f2a48c9df62a85463b8c8", article.Sha256);
    }

    [Fact]
    public void Typed_members_are_the_records_of_the_corpus()
    {
        TestAssembly assembly = SeedFolder.Project.Run().Compile();
        Corpus corpus = assembly.Corpus();

        Assert.Same(corpus.Articles[0], assembly.Member("Articles", "HaftarInMoscow"));
        Assert.Same(corpus.Actors.Find("lev-dengov"), assembly.Member("Actors", "LevDengov"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Code_is_the_same_under_every_culture(string culture)
    {
        string[] expected = [.. SeedFolder.Project.Run().Result.GeneratedSources.Select(source => source.SourceText.ToString())];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, SeedFolder.Project.Run().Result.GeneratedSources.Select(source => source.SourceText.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Code_is_the_same_in_every_folder_and_order_of_files()
    {
        string[] expected = [.. SeedFolder.Project.Run().Result.GeneratedSources.Select(source => source.SourceText.ToString())];
        TestProject moved = SeedFolder.Project with
        {
            Roots = "seeds=" + Uri.EscapeDataString(@"C:\else where\C# x\seeds\"),
            Files = [.. SeedFolder.Project.Files.Reverse().Select(file =>
                new SeedText(file.Path.Replace("/project/", @"C:\else where\C# x\", StringComparison.Ordinal).Replace('/', '\\'), file.GetText().ToString()))],
        };

        Assert.Equal(expected, moved.Run().Result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    [Fact]
    public void YAML_with_other_line_ends_gives_the_same_code()
    {
        GeneratorRun expected = SeedFolder.Project.Run();
        TestProject windows = SeedFolder.Project.Files
            .Where(file => file.Path.EndsWith(".yml", StringComparison.Ordinal))
            .Aggregate(SeedFolder.Project, (project, file) => project.With(
                new SeedText(file.Path, file.GetText().ToString().Replace("\n", "\r\n", StringComparison.Ordinal))));

        GeneratorRun run = windows.Run();

        Assert.Empty(run.Findings);
        Assert.Equal(
            expected.Result.GeneratedSources.Select(source => source.SourceText.ToString()),
            run.Result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    [Fact]
    public void Generated_files_say_nothing_of_the_machine()
    {
        string code = string.Concat(SeedFolder.Project.Run().Result.GeneratedSources.Select(source => source.SourceText));

        Assert.DoesNotContain("/project", code, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', code);
    }
}
