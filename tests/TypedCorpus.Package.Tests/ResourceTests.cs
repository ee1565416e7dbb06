using System.Text;

namespace TypedCorpus.Package.Tests;

/// <summary>Texts as resources: gathered by the package's targets, read back by the runtime.</summary>
public class ResourceTests(PackedPackage package)
{
    private const string Gathered = "TypedCorpus.*";

    [Fact]
    public async Task Any_text_under_any_path_is_read_back_to_the_byte()
    {
        using var workspace = new Workspace(package);
        const string app = "C# x; y=1 (o'z)/app";
        var texts = new Dictionary<string, byte[]>
        {
            ["x.ar"] = Encoding.UTF8.GetBytes("قالت سلمى: «نعم».\r\n"),
            ["a; b=1 100%25 (o'z)@(c),d#"] = Encoding.UTF8.GetBytes("Sami said: \"We begin tomorrow.\"\n"),
            ["mark"] = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("One.\r\n\r\nTwo.")],
        };
        foreach ((string name, byte[] bytes) in texts) workspace.Write($"C# x; y=1 (o'z)/texts/{name}.txt", bytes);
        workspace.Write($"{app}/more/front.txt", "---\r\ntitle: Front\r\n---\r\nText.\r\n");
        workspace.Write($"{app}/App.csproj", Project("""<Corpus Include="../texts/**" Name="ar" /><Corpus Include="more/**" Name="More texts" />"""));
        workspace.Write($"{app}/Program.cs", """
            using System.Text;

            foreach (TypedCorpus.Article article in Texts.Articles) Console.WriteLine(article.Id + " " + Convert.ToHexString(Encoding.UTF8.GetBytes(article.Text)));
            Console.WriteLine(More.Articles[0].Title + " " + (More.Articles[0].Text == "Text.\r\n"));

            [TypedCorpus.Corpus("ar")]
            static partial class Texts { }

            [TypedCorpus.Corpus("More texts")]
            static partial class More { }
            """);

        string printed = await workspace.BuildAndRun(app, "App");

        string[] expected = [.. texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => $"{text.Key} {Hex(text.Value)}"), "Front True", ""];
        Assert.Equal(string.Join("\n", expected), printed);
        Assert.Empty(workspace.Files($"{app}/bin", "*.resources.dll"));
    }

    [Fact]
    public async Task A_build_gathers_again_no_more_than_what_changed()
    {
        using var workspace = new Workspace(package);
        for (int i = 0; i < 20; i++) workspace.Write($"app/seeds/{i}.txt", $"Text {i}.\n");
        workspace.Write("app/App.csproj", Project());
        workspace.Write("app/Program.cs", """
            foreach (TypedCorpus.Article article in Seeds.Articles) Console.Write(article.Text);

            [TypedCorpus.Corpus("seeds")]
            static partial class Seeds { }
            """);
        await workspace.BuildAndRun("app", "App");
        Dictionary<string, DateTime> first = workspace.Files("app/obj", Gathered);
        Assert.InRange(first.Count, 15, 20);

        // Nothing changed: the targets are skipped, and the compiler too.
        Run again = await workspace.Dotnet("app", "build", "-v:n");
        Assert.Contains("Skipping target \"GatherCorpusTexts\"", again.Output, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"CoreCompile\"", again.Output, StringComparison.Ordinal);
        Assert.Equal(first, workspace.Files("app/obj", Gathered));

        // One text edited: its group alone is written.
        workspace.Write("app/seeds/7.txt", "Text seven.\n");
        Assert.Contains("Text seven.\nText 8.\n", await workspace.BuildAndRun("app", "App"), StringComparison.Ordinal);
        Assert.Single(first.Except(workspace.Files("app/obj", Gathered)));

        // One gone, with nothing newer than before.
        workspace.Delete("app/seeds/7.txt");
        Assert.Contains("Text 6.\nText 8.\n", await workspace.BuildAndRun("app", "App"), StringComparison.Ordinal);
        Assert.Equal(first.Count - 1, workspace.Files("app/obj", Gathered).Count);

        Run clean = await workspace.Dotnet("app", "clean");
        Assert.True(clean.Succeeded, clean.Output);
        Assert.Empty(workspace.Files("app/obj", Gathered));
        Assert.Empty(workspace.Files("app/obj", "gathered.cache"));
    }

    [Fact]
    public async Task Literals_and_an_editor_need_none_of_it()
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/App.csproj", Project());
        workspace.Write("app/Program.cs", "Console.Write(Seeds.Articles[0].Text); [TypedCorpus.Corpus(\"seeds\")] static partial class Seeds { }");

        Run editor = await workspace.Dotnet("app", "build", "-p:DesignTimeBuild=true");
        Assert.Empty(workspace.Files("app/obj", Gathered));
        Run literal = await workspace.Dotnet("app", "build", "-p:CorpusText=Literal");
        Assert.True(literal.Succeeded, literal.Output);
        Assert.Empty(workspace.Files("app/obj", Gathered));

        // And back: what was built before is not taken for what is wanted now.
        Assert.Equal("Sami said: \"We begin tomorrow.\"\n", await workspace.BuildAndRun("app", "App"));
        Assert.Single(workspace.Files("app/obj", Gathered));
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_fails_the_build_by_its_name()
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/App.csproj", Project("""<Corpus Include="seeds/**" Name="seeds" /><Corpus Include="seeds/gone.txt" Name="seeds" />"""));
        workspace.Write("app/Program.cs", "[TypedCorpus.Corpus(\"seeds\")] static partial class Seeds { }");
        // It is there, and is no file.
        Directory.CreateDirectory(workspace.PathOf("app/seeds/gone.txt"));

        Run build = await workspace.Dotnet("app", "build");

        Assert.False(build.Succeeded);
        Assert.Contains("error CORPUS011: The texts of the corpora cannot be gathered: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("gone.txt", build.Output, StringComparison.Ordinal);
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));

    private static string Project(string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <CorpusText>Resource</CorpusText>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
