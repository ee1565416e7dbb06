using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Declarations;
using TypedCorpus.Generator.Steps;
using TypedCorpus.Generator.Tests.Running;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Generator.Tests.Emission;

/// <summary>A class says which articles and actors have properties; the records are there all the same.</summary>
public class MemberChoiceTests
{
    private static readonly TestProject Project = new TestProject()
        .With("seeds/first.txt", "Sami Darwish said: \"We begin tomorrow at dawn.\" Salma Noor said: \"We wait for the ferry.\"\n")
        .With("seeds/second.txt", "Sami Darwish said: \"We have ended it today.\"\n")
        .With("seeds/second.yml", "member: TheSecond\n")
        .With("seeds/actors.yml", "actors:\n  sami-darwish:\n    name: Sami Darwish\n");

    [Theory]
    [InlineData("", "First, TheSecond", "SalmaNoor, SamiDarwish")]
    [InlineData(", ArticleMembers = TypedCorpus.CorpusMembers.Curated", "TheSecond", "SalmaNoor, SamiDarwish")]
    [InlineData(", ActorMembers = TypedCorpus.CorpusMembers.Curated", "First, TheSecond", "SamiDarwish")]
    [InlineData(", ActorMembers = TypedCorpus.CorpusMembers.None, ArticleMembers = TypedCorpus.CorpusMembers.None", "", "")]
    public void Only_those_that_are_wanted_have_properties(string choice, string articles, string actors)
    {
        GeneratorRun run = Project.WithSource("Seeds.cs", $"[TypedCorpus.Corpus(\"seeds\"{choice})] static partial class Seeds {{ }}").Run();

        Assert.Empty(run.CompilerErrors());
        Assert.Equal(articles, Properties(run.Source("Seeds-Articles.g.cs"), "Article"));
        Assert.Equal(actors, Properties(run.Source("Seeds-Actors.g.cs"), "Actor"));
    }

    [Fact]
    public void The_names_of_former_ids_stay_as_obsolete_ones_where_nobody_has_them()
    {
        GeneratorRun run = Project
            .With("seeds/second.yml", "member: TheSecond\nformerly: [last/second, first, '!', count]\n")
            .With("seeds/actors.yml", "actors:\n  sami-darwish:\n    name: Sami Darwish\n    formerly: [sami, salma-noor]\n")
            .WithSource("Use.cs", "static class Use { static object Old => new object[] { Seeds.Actors.Sami, Seeds.Articles.LastSecond, Seeds.Actors.SamiDarwish }; }").Run();

        // As warnings they are errors in these projects.
        Assert.Equal(
            [
                "Use.cs(1,56): error CS0618: 'Seeds.ActorMembers.Sami' is obsolete: 'Its name is now SamiDarwish.'",
                "Use.cs(1,75): error CS0618: 'Seeds.ArticleMembers.LastSecond' is obsolete: 'Its name is now TheSecond.'",
            ],
            run.CompilerErrors().Select(error => error.ToString()));
        Assert.Equal("First, TheSecond, LastSecond", Properties(run.Source("Seeds-Articles.g.cs"), "Article"));
        Assert.Equal("SalmaNoor, SamiDarwish, Sami", Properties(run.Source("Seeds-Actors.g.cs"), "Actor"));
    }

    [Fact]
    public void Two_articles_of_one_name_are_an_error_only_where_they_would_be_members()
    {
        TestProject twins = Project.With("seeds/the-second.txt", "Nobody said a word.\n");

        GeneratorRun none = twins.WithSource("Seeds.cs", "[TypedCorpus.Corpus(\"seeds\", ArticleMembers = TypedCorpus.CorpusMembers.None)] static partial class Seeds { }").Run();
        Assert.DoesNotContain(none.Findings, finding => finding.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        Assert.Contains(twins.Run().Findings, finding => finding.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
    }

    [Fact]
    public void Names_in_any_script_have_properties_and_of_two_that_would_share_one_neither_has()
    {
        const string Said = "Sami said: \"We begin tomorrow.\"\n";
        GeneratorRun run = new TestProject()
            .With("seeds/خبر 1.txt", Said).With("seeds/новости.txt", Said).With("seeds/News.txt", Said).With("seeds/news.txt", Said).With("seeds/count.txt", Said).Run();

        Assert.Empty(run.CompilerErrors());
        Assert.Equal("Khbr1, Novosti", Properties(run.Source("Seeds-Articles.g.cs"), "Article"));
        Assert.Equal(
            ["CORPUS413 /project/seeds/News.txt", "CORPUS413 /project/seeds/count.txt", "CORPUS413 /project/seeds/news.txt"],
            run.Findings.Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().Path}").Order(StringComparer.Ordinal));
        Assert.All(run.Findings, finding => Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, finding.Severity));
    }

    [Theory]
    [InlineData(4_000, CorpusMembers.All, null)]
    [InlineData(4_001, CorpusMembers.All, "The corpus class 'Seeds' has 0 properties for articles and 4,001 for actors, at which the compiler works for about 1.3 s")]
    [InlineData(4_001, CorpusMembers.Curated, null)]
    [InlineData(4_001, CorpusMembers.None, null)]
    public void Very_many_are_told_of(int actors, CorpusMembers choice, string? message)
    {
        var corpus = new LinkedCorpus("seeds", Manifest.Empty, [], Enumerable.Range(0, actors).Select(Inferred).ToEquatableArray(), "");

        Finding[] findings = [.. MemberCount.Check(Place.StartOf("Seeds.cs"), new CorpusDeclaration("seeds", "", "Seeds", false, CorpusMembers.All, choice), corpus)];

        Assert.Equal(message is null ? 0 : 1, findings.Length);
        if (message is not null) Assert.StartsWith(message, findings[0].Message, StringComparison.Ordinal);
    }

    private static LinkedActor Inferred(int number) =>
        new($"a{number}", $"A{number}", "A", ActorKind.Person, Origin.Inferred, [], [], [], null, [], []);

    private static string Properties(string code, string record) => string.Join(", ", code.Split('\n')
        .Where(line => line.Contains($"public global::TypedCorpus.{record} ", StringComparison.Ordinal))
        .Select(line => line.Split($"TypedCorpus.{record} ")[1].Split(' ')[0]).Order(StringComparer.Ordinal));
}
