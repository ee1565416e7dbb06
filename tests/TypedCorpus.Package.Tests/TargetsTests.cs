using System.Text.Json;

namespace TypedCorpus.Package.Tests;

public class TargetsTests(PackedPackage package)
{
    [Fact]
    public async Task The_compiler_gets_each_text_and_its_curation_once_and_nothing_else()
    {
        using var workspace = new Workspace(package);
        workspace.WriteSeeds("texts/deep");
        workspace.Write("app/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" />
                <Corpus Include="../texts/**" Name="all" />
                <Corpus Include="../texts/deep/**" Name="deep" />
                <AdditionalFiles Include="../texts/deep/morning.txt" />
              </ItemGroup>
            </Project>
            """);
        Run restore = await workspace.Dotnet("app", "restore");
        Assert.True(restore.Succeeded, restore.Output);

        // Evaluation alone: an editor shows the files without a build.
        Run evaluation = await workspace.Dotnet("app", "msbuild", "-getItem:AdditionalFiles");

        JsonElement files = JsonDocument.Parse(evaluation.Output).RootElement.GetProperty("Items").GetProperty("AdditionalFiles");
        Assert.Equal(
            ["actors.yml", "morning.txt", "morning.yml"],
            files.EnumerateArray().Select(file => Path.GetFileName(file.GetProperty("Identity").GetString())).Order(StringComparer.Ordinal));
    }
}
