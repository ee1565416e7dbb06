namespace TypedCorpus.Package.Tests;

/// <summary>A library made with the package is a dataset: others use its records, and compile none of their own files.</summary>
public class DatasetTests(PackedPackage package)
{
    [Theory]
    [InlineData("""<ProjectReference Include="../news/News.csproj" />""")]
    [InlineData("""<PackageReference Include="News" Version="1.0.0" />""")]
    public async Task A_project_that_only_references_a_dataset_has_no_corpus_of_its_own(string reference)
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("news/seeds");
        workspace.Write("news/News.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup><PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" /></ItemGroup>
            </Project>
            """);
        workspace.Write("news/Seeds.cs", "namespace News; [TypedCorpus.Corpus(\"seeds\")] public static partial class Seeds { }");
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>
            """);
        workspace.Write("app/Program.cs", """
            using TypedCorpus;

            foreach (Quote quote in News.Seeds.Quotes) Console.WriteLine(quote.Text);
            Console.WriteLine(typeof(Own).GetMembers().Any(member => member.Name == "Articles"));

            [Corpus("seeds")]
            public static partial class Own { }
            """);
        Run pack = await workspace.Dotnet("news", "pack", "-o", workspace.Datasets);
        Assert.True(pack.Succeeded, pack.Output);

        Assert.Equal("We begin tomorrow.\nFalse\n", await workspace.BuildAndRun("app", "App"));
    }
}
