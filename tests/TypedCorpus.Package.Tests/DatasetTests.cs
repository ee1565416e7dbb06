using System.IO.Compression;
using System.Xml.Linq;

namespace TypedCorpus.Package.Tests;

/// <summary>A library made with the package is a dataset: others use its records, and compile none of their own files.</summary>
public class DatasetTests(PackedPackage package)
{
    private const string Manifest = """
        title: The news
        license: CC-BY-4.0
        source: "Written for a test: see the tests"
        citation: The news, version 1.
        """;

    [Theory]
    [InlineData("""<ProjectReference Include="../news/News.csproj" />""")]
    [InlineData("""<PackageReference Include="News" Version="1.2.0-beta" />""")]
    public async Task A_project_that_only_references_a_dataset_has_no_corpus_of_its_own_and_is_told(string reference)
    {
        using Workspace workspace = Dataset(Manifest);
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup>
              <ItemGroup>{reference}<Corpus Include="seeds/**" Name="seeds" /></ItemGroup>
            </Project>
            """);
        workspace.Write("app/Program.cs", """
            using TypedCorpus;

            foreach (Quote quote in News.Seeds.Quotes) Console.WriteLine(quote.Text);
            Console.WriteLine($"{News.Seeds.Info.Version}, {News.Seeds.Info.License}, {News.Seeds.Info.ContentHash.Length}");
            Console.WriteLine(typeof(Own).GetMembers().Any(member => member.Name == "Articles"));

            [Corpus("seeds")]
            public static partial class Own { }
            """);
        Run pack = await workspace.Dotnet("news", "pack", "-o", workspace.Datasets);
        Assert.True(pack.Succeeded, pack.Output);

        Run warned = await workspace.Dotnet("app", "build");
        Assert.Contains("App.csproj : warning CORPUS017: The project declares a corpus, 'seeds', and nothing is generated from it", warned.Output, StringComparison.Ordinal);
        Assert.Equal("We begin tomorrow.\n1.2.0-beta, CC-BY-4.0, 64\nFalse\n", await workspace.BuildAndRun("app", "App"));

        string[] output = [.. Directory.EnumerateFiles(workspace.PathOf("app/bin/Debug/net10.0"), "*.dll").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(["App.dll", "News.dll", "TypedCorpus.dll"], output);
        Run analyzers = await workspace.Dotnet("app", "msbuild", "-t:ResolvePackageAssets;ResolveLockFileAnalyzers;RemoveTransitiveTypedCorpusAnalyzers", "-getItem:Analyzer");
        Assert.True(analyzers.Succeeded, analyzers.Output);
        Assert.DoesNotContain("typedcorpus", analyzers.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("<TargetFramework>net10.0</TargetFramework>")]
    [InlineData("<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>")]
    public async Task What_the_corpus_says_of_itself_its_package_says(string frameworks)
    {
        using Workspace workspace = Dataset(Manifest, frameworks);

        Run pack = await workspace.Dotnet("news", "pack", "-o", workspace.Datasets);

        Assert.True(pack.Succeeded, pack.Output);
        Dictionary<string, string> metadata = Nuspec(Path.Combine(workspace.Datasets, "News.1.2.0-beta.nupkg"));
        Assert.Equal("The news", metadata["title"]);
        Assert.Equal("CC-BY-4.0", metadata["license"]);
        Assert.Equal("The news. Source: Written for a test: see the tests. To be cited as: The news, version 1.", metadata["description"]);
    }

    [Fact]
    public async Task A_package_says_whose_the_texts_are_and_which_are_under_terms_of_their_own()
    {
        using Workspace workspace = Dataset("title: News\nrights: The texts are the paper's\nsource: A paper.");
        workspace.Write("news/seeds/free.txt", "---\nlicense: CC0-1.0\n---\nNobody said anything.\n");
        workspace.Write("news/seeds/letter.txt", "Nobody wrote anything.\n");
        workspace.Write("news/seeds/letter.yml", "id: the-letter\nrights: By consent of who wrote it.\n");

        Run pack = await workspace.Dotnet("news", "pack", "-o", workspace.Datasets);

        Assert.True(pack.Succeeded, pack.Output);
        Dictionary<string, string> metadata = Nuspec(Path.Combine(workspace.Datasets, "News.1.2.0-beta.nupkg"));
        Assert.False(metadata.ContainsKey("license"));
        Assert.Equal(
            "News. Source: A paper. Rights: The texts are the paper's. Under terms of their own: free (CC0-1.0), the-letter (By consent of who wrote it.).",
            metadata["description"]);
    }

    [Theory]
    [InlineData("source: a test", "", "corpus.yml(1,1): error CORPUS013: The corpus 'seeds' is not packed, as it does not say under which license it may be used")]
    [InlineData("license: MIT", "", "corpus.yml(1,1): error CORPUS013: The corpus 'seeds' is not packed, as it does not say where its texts come from")]
    [InlineData("license: MIT\nsource: a test", "<PackageLicenseExpression>CC0-1.0</PackageLicenseExpression>", "News.csproj : error CORPUS013: The project says <PackageLicenseExpression>CC0-1.0</PackageLicenseExpression>, and its corpora are under MIT")]
    [InlineData(null, "", "News.csproj : error CORPUS013: The corpus 'seeds' is not packed, as it does not say under which license it may be used")]
    public async Task A_corpus_without_license_or_source_is_not_packed(string? manifest, string property, string message)
    {
        using Workspace workspace = Dataset(manifest, property);

        Run pack = await workspace.Dotnet("news", "pack", "-o", workspace.Datasets);

        Assert.False(pack.Succeeded);
        Assert.Contains(message, pack.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(workspace.Datasets));
    }

    [Theory]
    [InlineData("<DescribesCorpus>false</DescribesCorpus>")]
    [InlineData("<IsPackable>false</IsPackable>")]
    public async Task A_project_that_is_packed_for_another_reason_or_not_at_all_is_asked_for_no_licence(string property)
    {
        using Workspace workspace = Dataset(manifest: null, property);

        Run pack = await workspace.Dotnet("news", "pack", "-o", workspace.Datasets);

        Assert.True(pack.Succeeded, pack.Output);
    }

    private Workspace Dataset(string? manifest, string properties = "")
    {
        var workspace = new Workspace(package);
        workspace.WriteSeeds("news/seeds");
        if (manifest is not null) workspace.Write("news/seeds/corpus.yml", manifest + "\n");
        workspace.Write("news/News.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <LangVersion>latest</LangVersion>
                <Version>1.2.0-beta</Version>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" /></ItemGroup>
            </Project>
            """);
        workspace.Write("news/Seeds.cs", "namespace News; [TypedCorpus.Corpus(\"seeds\")] public static partial class Seeds { }");
        return workspace;
    }

    private static Dictionary<string, string> Nuspec(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        using Stream nuspec = archive.GetEntry("News.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single().Elements()
            .GroupBy(element => element.Name.LocalName).ToDictionary(element => element.Key, element => element.First().Value);
    }
}
