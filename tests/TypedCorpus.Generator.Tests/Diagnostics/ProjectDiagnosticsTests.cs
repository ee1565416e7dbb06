using TypedCorpus.Generator.Steps;
using TypedCorpus.Generator.Tests.Running;

namespace TypedCorpus.Generator.Tests.Diagnostics;

/// <summary>What is wrong with the class or the project, at the place in the C# file.</summary>
public class ProjectDiagnosticsTests
{
    private static readonly TestProject OneText = new TestProject().With("seeds/a.txt", "نص\n");

    [Theory]
    [InlineData("public partial class Seeds { }")]
    [InlineData("public static class Seeds { }")]
    [InlineData("public static partial class Seeds<T> { }")]
    [InlineData("file static partial class Seeds { }")]
    [InlineData("public partial record Seeds;")]
    public void A_class_that_is_not_static_partial_is_refused(string code)
    {
        GeneratorRun run = OneText.WithSource("Seeds.cs", "[TypedCorpus.Corpus(\"seeds\")]\n" + code).Run();

        string column = (code.IndexOf("Seeds", StringComparison.Ordinal) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            [$"Seeds.cs(2,{column}): error CORPUS001: The corpus class 'Seeds' is not a static partial class of its own, so that no members can be added to it: write 'public static partial class Seeds', outside other classes and without type parameters"],
            run.Findings.Select(finding => finding.ToString()));
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void A_class_inside_another_is_refused()
    {
        GeneratorRun run = OneText.WithSource("Seeds.cs", "static class Outer { " + TestProject.SeedsClass + " }").Run();

        Assert.StartsWith("Seeds.cs(1,73): error CORPUS001", Assert.Single(run.Findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_that_the_project_does_not_have_is_named_with_those_it_has()
    {
        GeneratorRun run = OneText.WithSource("Seeds.cs", "[TypedCorpus.Corpus(\"news\")] static partial class News { }").Run();

        Assert.Equal(
            ["Seeds.cs(1,21): error CORPUS002: The project has no corpus named 'news' (it has 'seeds'): put its texts into a folder 'seeds' beside the project file and name it \"seeds\", or declare <Corpus Include=\"folder/**\" Name=\"news\" /> in the project"],
            run.Findings.Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("Seeds", "write \"seeds\" if that is meant, or ")]
    [InlineData("sedes", "write \"seeds\" if that is meant, or ")]
    [InlineData("seeds/", "write \"seeds\" if that is meant, or ")]
    [InlineData("./seeds/**", "write \"seeds\" if that is meant, or ")]
    [InlineData("texts", "write \"news\" if that is meant, or ")]
    [InlineData("", "put its texts into a folder 'seeds' beside the project file and name it \"seeds\", or ")]
    [InlineData("novels", "put its texts into a folder 'seeds' beside the project file and name it \"seeds\", or ")]
    public void The_corpus_that_is_probably_meant_is_proposed(string name, string advice)
    {
        GeneratorRun run = (OneText with { Roots = "seeds=/project/seeds/|news=/project/texts/" })
            .WithSource("Seeds.cs", $"[TypedCorpus.Corpus(\"{name}\")] static partial class Seeds {{ }}").Run();

        string message = Assert.Single(run.Findings).ToString();
        Assert.StartsWith($"Seeds.cs(1,21): error CORPUS002: The project has no corpus named '{name}' (it has 'seeds', 'news'): {advice}declare <Corpus ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_folder_itself_is_missing_nobody_is_sent_round_in_a_circle()
    {
        GeneratorRun run = (new TestProject() with { Roots = "" }).Run();

        Assert.Equal(
            ["Seeds.cs(1,21): error CORPUS002: The project has no corpus named 'seeds': put its texts into a folder 'seeds' beside the project file, or declare <Corpus Include=\"folder/**\" Name=\"seeds\" /> in the project"],
            run.Findings.Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("[TypedCorpus.Corpus]")]
    [InlineData("[TypedCorpus.Corpus()]")]
    public void An_attribute_without_its_argument_is_an_error_of_the_compiler_alone(string attribute)
    {
        GeneratorRun run = OneText.WithSource("Seeds.cs", attribute + " static partial class Seeds { static int Count => Articles.Count; }").Run();

        Assert.Empty(run.Findings);
        Assert.Equal(["CS7036"], run.CompilerErrors().Select(error => error.Id));
    }

    [Fact]
    public void A_folder_without_texts_is_named()
    {
        GeneratorRun run = new TestProject().With("seeds/corpus.yml", "title: Nothing\n").Run();

        Assert.Equal(
            ["Seeds.cs(1,21): error CORPUS003: The corpus 'seeds' has no texts: put at least one .txt file into /project/seeds/; files of other kinds are not read"],
            run.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_project_in_an_older_CSharp_is_told_which_it_needs()
    {
        GeneratorRun run = (OneText with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8 }).Run();

        Assert.Equal(
            ["Seeds.cs(1,52): error CORPUS005: Generated code for the corpus class 'Seeds' needs C# 9 or later, and the project is compiled as C# 8.0: set <LangVersion>9</LangVersion> or higher"],
            run.Findings.Select(finding => finding.ToString()));
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void A_member_of_the_class_that_is_to_be_generated_is_named_at_its_place()
    {
        GeneratorRun run = OneText.WithSource("Seeds.cs", "[TypedCorpus.Corpus(\"seeds\")] static partial class Seeds\n{\n    static int Quotes;\n}").Run();

        Assert.Equal(
            ["Seeds.cs(3,16): error CORPUS004: The corpus class 'Seeds' already has something named 'Quotes', which is the name of a generated member: rename it"],
            run.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_class_whose_parts_both_ask_for_a_corpus_is_generated_once()
    {
        GeneratorRun run = OneText.WithSource("Seeds.cs", TestProject.SeedsClass).WithSource("More.cs", TestProject.SeedsClass).Run();

        Assert.Null(run.Result.Exception);
        Assert.Equal(4, run.Result.GeneratedSources.Length);
    }

    [Fact]
    public void Words_of_a_file_cannot_break_or_turn_around_the_message()
    {
        GeneratorRun run = OneText.With("seeds/a.yml", "quotes: [{ exact: نص, speaker: \"a\\nb\\u202Ec\" }]\n").Run();

        Assert.Contains("the id 'a b\\u202Ec'", Assert.Single(run.Findings).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rosters_are_refused_since_only_one_would_be_read()
    {
        GeneratorRun run = OneText.With("seeds/actors.yml", "").With("seeds/actors.yaml", "").Run();

        Assert.Equal(
            ["/project/seeds/actors.yml(1,1): error CORPUS408: The files 'actors.yml' and 'actors.yaml' are for the same thing, so only one of them would be read: make one of the two"],
            run.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Texts_that_no_class_asks_for_cost_nothing()
    {
        GeneratorRun run = OneText.WithSource("Seeds.cs", "class Nothing { }").Run();

        Assert.Empty(run.Findings);
        Assert.Empty(run.Result.GeneratedSources);
        Assert.False(run.Result.TrackedSteps.TryGetValue(TrackingNames.Infer, out var inferred) && inferred.Length > 0);
    }
}
