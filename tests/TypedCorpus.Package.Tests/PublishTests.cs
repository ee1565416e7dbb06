using System.Text.RegularExpressions;

namespace TypedCorpus.Package.Tests;

/// <summary>What is trimmed or compiled to native code says the same, and no warning is given.</summary>
[Trait("Speed", "Slow")]
public class PublishTests(PackedPackage package)
{
    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public async Task A_program_is_published_without_warnings_and_says_the_same(string way)
    {
        using var workspace = new Workspace(package, fromTheNetwork: true);
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <{way}>true</{way}>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" /></ItemGroup>
            </Project>
            """);
        workspace.Write("app/Program.cs", """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using TypedCorpus;

            Console.WriteLine(JsonSerializer.Serialize(Seeds.Quotes[0], Shapes.Default.Quote));
            Console.WriteLine(Seeds.Search("BEGIN")[0].Keyword);

            [Corpus("seeds")]
            public static partial class Seeds { }

            [JsonSerializable(typeof(Quote))]
            internal sealed partial class Shapes : JsonSerializerContext { }
            """);

        Run publish = await workspace.Dotnet("app", "publish", "--use-current-runtime", "--self-contained", "-o", workspace.PathOf("out"));
        Assert.SkipWhen(LacksTools(publish), "This machine has no linker, or reaches no packages of the runtime and the native compiler.");
        Assert.True(publish.Succeeded, publish.Output);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);

        Run run = await Program.Run(workspace.PathOf("out/App"));

        Assert.True(run.Succeeded, run.Output);
        Assert.Contains("\"text\":\"We begin tomorrow.\"", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("begin\n", run.Output, StringComparison.Ordinal);
    }

    /// <summary>What is packed here is missing for no such reason.</summary>
    private static bool LacksTools(Run publish) => !publish.Succeeded && Regex.IsMatch(
        publish.Output, @"Platform linker .* not found|error NU1\d+: .*(ILCompiler|ILLink|App\.Runtime)|error NU1301");
}
