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

    [Theory]
    [InlineData("Literal")]
    [InlineData("Resource")]
    public async Task What_one_corpus_leaves_out_another_may_have_and_the_next_build_sees_each_change(string text)
    {
        using var workspace = new Workspace(package);
        foreach (string name in new[] { "ferry", "drafts/plan", "drafts/note" }) workspace.Write($"app/seeds/{name}.txt", $"This is {name}.\n");
        workspace.Write("app/Program.cs", """
            using TypedCorpus;

            Console.WriteLine(string.Join(" ", Seeds.Articles.Select(article => article.Id + article.Text.Length)));
            Console.WriteLine(string.Join(" ", Drafts.Articles.Select(article => article.Id + article.Text.Length)));

            [Corpus("seeds")]
            public static partial class Seeds { }

            [Corpus("drafts")]
            public static partial class Drafts { }
            """);

        const string Drafts = """<Corpus Include="seeds/drafts/**" Name="drafts" />""";
        Assert.Equal("ferry15\nnote21 plan21\n", await BuildWith("""<Corpus Include="seeds/**" Exclude="seeds/drafts/**" Name="seeds" />""" + Drafts));
        Assert.Equal("drafts/plan21 ferry15\nnote21 plan21\n", await BuildWith("""<Corpus Include="seeds/**" Exclude="seeds/drafts/note.txt" Name="seeds" />""" + Drafts));
        workspace.Write("app/seeds/drafts/late.txt", "This is late.\n");
        workspace.Write("app/more/new.txt", "This is new.\n");
        Assert.Equal("drafts/late14 drafts/plan21 ferry15 new13\nlate14 note21 plan21\n", await BuildWith("""<Corpus Include="seeds/**;more/**" Exclude="seeds/drafts/note.txt" Name="seeds" />""" + Drafts));
        Assert.Equal("new13\nlate14 note21 plan21\n", await BuildWith("""<Corpus Include="more/**" Name="seeds" />""" + Drafts));

        Task<string> BuildWith(string items)
        {
            workspace.Write("app/App.csproj", Project(items).Replace("</OutputType>", $"</OutputType><CorpusText>{text}</CorpusText>", StringComparison.Ordinal));
            return workspace.BuildAndRun("app", "App");
        }
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
