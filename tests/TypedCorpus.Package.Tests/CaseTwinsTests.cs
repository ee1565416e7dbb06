namespace TypedCorpus.Package.Tests;

/// <summary>Where a file system tells small letters from capital ones, so does the build: of two files none is lost, nor is one taken twice.</summary>
public class CaseTwinsTests(PackedPackage package)
{
    [Theory]
    [InlineData("")]
    [InlineData("<CorpusText>Resource</CorpusText>")]
    public async Task Texts_sidecars_and_folders_whose_names_differ_in_case_alone_all_arrive_and_dot_files_do_not(string storage)
    {
        using var workspace = new Workspace(package);
        workspace.Write("app/probe/A", "");
        Assert.SkipWhen(File.Exists(workspace.PathOf("app/probe/a")), "This file system takes both names for one.");
        foreach (string path in new[] { "texts/news", "texts/NEWS", "texts/May/x", "texts/may/x", "Texts/news", "texts/._news", "texts/.git/news" })
        {
            workspace.Write($"app/{path}.txt", $"Sami said: \"{path} begins.\"\n");
            workspace.Write($"app/{path}.yml", $"title: {path}\nmember: {(path.StartsWith('T') ? "Upper" : "M" + (uint)string.GetHashCode(path, StringComparison.Ordinal))}\n");
        }

        workspace.Write("app/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType>{storage}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" />
                <Corpus Include="texts/**" Name="twins" />
                <Corpus Include="Texts/**" Name="twins" LinkBase="upper" />
              </ItemGroup>
            </Project>
            """);
        workspace.Write("app/Program.cs", """
            foreach (TypedCorpus.Article article in Twins.Articles) Console.WriteLine($"{article.Id}: {article.Title}: {article.Text.Trim()}");

            [TypedCorpus.Corpus("twins")]
            public static partial class Twins { }
            """);

        string[] lines = (await workspace.BuildAndRun("app", "App")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            [
                "May/x: texts/May/x: Sami said: \"texts/May/x begins.\"",
                "NEWS: texts/NEWS: Sami said: \"texts/NEWS begins.\"",
                "may/x: texts/may/x: Sami said: \"texts/may/x begins.\"",
                "news: texts/news: Sami said: \"texts/news begins.\"",
                "upper/news: Texts/news: Sami said: \"Texts/news begins.\"",
            ],
            lines.Order(StringComparer.Ordinal));
    }
}
