namespace TypedCorpus.Package.Tests;

public class ConsumerTests(PackedPackage package)
{
    private const string Program = """
        using TypedCorpus;

        foreach (Quote quote in Seeds.Quotes) Console.WriteLine($"{quote.Speaker!.Name}: {quote.Text}");
        Console.WriteLine(Seeds.Articles.Morning.Text == "Sami said: \"We begin tomorrow.\"\n");
        Console.WriteLine(Seeds.Actors.Sami.Quotes.Count);

        [Corpus("seeds")]
        public static partial class Seeds { }
        """;

    private const string Expected = "Sami: We begin tomorrow.\nTrue\n1\n";

    [Fact]
    public async Task A_reference_a_folder_and_a_class_are_all_it_takes()
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/App.csproj", Project());
        workspace.Write("app/Program.cs", Program);

        Assert.Equal(Expected, await workspace.BuildAndRun("app", "App"));
    }

    [Fact]
    public async Task A_corpus_elsewhere_is_found_under_any_path()
    {
        using var workspace = new Workspace(package);
        const string app = "C# x; y=1 (o'z)/app";
        workspace.WriteSeeds("C# x; y=1 (o'z)/texts/deep");
        // Who declares 'seeds' says where it is: the folder beside the project is nothing special any more.
        workspace.Write($"{app}/seeds/broken.yml", "nothing: of the corpus");
        workspace.Write($"{app}/App.csproj", Project("""<Corpus Include="../texts/deep/**" Name="seeds" />"""));
        workspace.Write($"{app}/Program.cs", Program);

        Assert.Equal(Expected, await workspace.BuildAndRun(app, "App"));
    }

    [Fact]
    public async Task A_file_that_was_renamed_is_compiled_again_although_none_is_newer_than_the_assembly()
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/App.csproj", Project());
        workspace.Write("app/Program.cs", """
            foreach (TypedCorpus.Article article in Seeds.Articles) Console.WriteLine(article.Id);

            [TypedCorpus.Corpus("seeds")]
            public static partial class Seeds { }
            """);
        Assert.Equal("morning\n", await workspace.BuildAndRun("app", "App"));

        workspace.Rename("app/seeds/morning.txt", "app/seeds/evening.txt");
        workspace.Rename("app/seeds/morning.yml", "app/seeds/evening.yml");

        Assert.Equal("evening\n", await workspace.BuildAndRun("app", "App"));
    }

    [Fact]
    public async Task A_wrong_annotation_fails_the_build_at_its_place()
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/seeds/morning.yml", "quotes:\n  - exact: We began tomorrow.\n    speaker: sami\n");
        workspace.Write("app/App.csproj", Project());
        workspace.Write("app/Program.cs", Program);

        Run build = await workspace.Dotnet("app", "build");

        Assert.False(build.Succeeded);
        Assert.Contains("morning.yml(2,12): error CORPUS30", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_place_of_its_files_fails_and_says_what_to_write()
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("texts");
        workspace.Write("app/App.csproj", Project("""<Corpus Include="../texts" Name="seeds" />"""));
        workspace.Write("app/Program.cs", Program);

        Run build = await workspace.Dotnet("app", "build");

        Assert.False(build.Succeeded);
        Assert.Contains("App.csproj : error CORPUS010: The corpus 'seeds' is declared by a folder", build.Output, StringComparison.Ordinal);
        Assert.Contains("""<Corpus Include="../texts/**" Name="seeds" />""", build.Output, StringComparison.Ordinal);
    }

    private static string Project(string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
