namespace TypedCorpus.Package.Tests;

/// <summary>Corpora do not get in each other's way, in one project or in several, and are queried together.</summary>
public class SeveralCorporaTests(PackedPackage package)
{
    [Fact]
    public async Task Two_corpora_live_in_one_project()
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("app/morning");
        workspace.Write("app/evening/night.txt", "Salma said: \"We end today.\"\n");
        workspace.Write("app/App.csproj", Project(
            """<Corpus Include="morning/**" Name="morning" /><Corpus Include="evening/**" Name="evening" />"""));
        workspace.Write("app/Program.cs", """
            using TypedCorpus;

            foreach (Quote quote in new CorpusUnion(Morning.Corpus, Evening.Corpus).Quotes)
                Console.WriteLine($"{quote.Article.Id}: {quote.Text}");

            [Corpus("morning")]
            public static partial class Morning { }

            [Corpus("evening")]
            public static partial class Evening { }
            """);

        Assert.Equal("morning: We begin tomorrow.\nnight: We end today.\n", await workspace.BuildAndRun("app", "App"));
    }

    [Fact]
    public async Task A_project_joins_its_own_corpus_with_those_of_datasets()
    {
        using var workspace = new Workspace(package);
        foreach (string dataset in new[] { "Coast", "Valley" })
        {
            workspace.WriteSeeds($"{dataset}/seeds");
            workspace.Write($"{dataset}/seeds/actors.yml", "actors:\n  sami:\n    name: Sami\n    wikidata: Q1\n");
            workspace.Write($"{dataset}/{dataset}.csproj", Project("", isProgram: false));
            workspace.Write($"{dataset}/Seeds.cs", $"namespace {dataset}; [TypedCorpus.Corpus(\"seeds\")] public static partial class Seeds {{ }}");
        }

        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/App.csproj", Project(
            """<ProjectReference Include="../Coast/Coast.csproj" /><ProjectReference Include="../Valley/Valley.csproj" />"""));
        workspace.Write("app/Program.cs", """
            using TypedCorpus;

            var union = new CorpusUnion(Coast.Seeds.Corpus, Valley.Seeds.Corpus, Own.Corpus);
            Console.WriteLine($"{union.Quotes.Count} quotes of {union.Actors.Count} actors");
            Console.WriteLine(union.FindByWikidata("Q1")!.Quotes.Count);
            Console.WriteLine(union.Equate(Coast.Seeds.Actors.Sami, Own.Actors.Sami).Actors.Single().Quotes.Count);

            [Corpus("seeds")]
            public static partial class Own { }
            """);

        Assert.Equal("3 quotes of 2 actors\n2\n3\n", await workspace.BuildAndRun("app", "App"));
    }

    private static string Project(string items, bool isProgram = true) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>{(isProgram ? "Exe" : "Library")}</OutputType></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
