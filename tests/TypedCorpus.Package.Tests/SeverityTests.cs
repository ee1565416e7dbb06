namespace TypedCorpus.Package.Tests;

/// <summary>A project sets the severities of our diagnostics as it sets those of the compiler, and the build obeys.</summary>
public class SeverityTests(PackedPackage package)
{
    [Fact]
    public async Task Globalconfig_turns_an_error_down_a_note_up_and_one_that_is_off_into_an_error()
    {
        using Workspace workspace = Broken();
        workspace.Write("app/App.csproj", Project("<TreatWarningsAsErrors>false</TreatWarningsAsErrors>"));
        workspace.Write("app/.globalconfig", """
            is_global = true
            dotnet_diagnostic.CORPUS401.severity = warning
            dotnet_diagnostic.CORPUS410.severity = warning
            dotnet_diagnostic.CORPUS607.severity = error
            """);

        Run build = await workspace.Dotnet("app", "build");

        Assert.False(build.Succeeded);
        Assert.Contains("morning.yml(3,14): warning CORPUS401: No actor of the roster has the id 'samy'", build.Output, StringComparison.Ordinal);
        Assert.Contains("actors.yml(4,3): warning CORPUS410: No text quotes or mentions the actor 'salma'", build.Output, StringComparison.Ordinal);
        Assert.Contains("morning.txt(1,1): error CORPUS607: The article 'morning' has no title", build.Output, StringComparison.Ordinal);
        // The end of a message is the address of its page, which is there.
        string page = build.Output.Split('(', ')').First(part => part.EndsWith("/CORPUS607.md", StringComparison.Ordinal));
        Assert.StartsWith("# CORPUS607", await File.ReadAllTextAsync(new Uri(page).LocalPath), StringComparison.Ordinal);
        Assert.DoesNotContain("CORPUS601", build.Output, StringComparison.Ordinal);

        // With the one error out of the way, what is left are warnings.
        workspace.Write("app/seeds/morning.yml", "title: Morning\nquotes:\n  - exact: We begin tomorrow.\n    speaker: samy\n");
        Assert.True((await workspace.Dotnet("app", "build")).Succeeded);
    }

    [Fact]
    public async Task NoWarn_and_WarningsAsErrors_reach_them_and_editorconfig_does_not()
    {
        using Workspace workspace = Broken();
        workspace.Write("app/App.csproj", Project(
            "<TreatWarningsAsErrors>false</TreatWarningsAsErrors><NoWarn>$(NoWarn);CORPUS401</NoWarn><WarningsAsErrors>CORPUS108</WarningsAsErrors>"));
        workspace.Write("app/seeds/evening.txt", "Sami left\uFFFD\u0007.\n");
        workspace.Write("app/.editorconfig", """
            root = true
            [*]
            dotnet_diagnostic.CORPUS106.severity = none
            [*.txt]
            dotnet_diagnostic.CORPUS106.severity = none
            """);

        Run build = await workspace.Dotnet("app", "build");

        Assert.False(build.Succeeded);
        Assert.DoesNotContain("CORPUS401", build.Output, StringComparison.Ordinal);
        Assert.Contains("evening.txt(1,10): error CORPUS108: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("evening.txt(1,11): warning CORPUS106: ", build.Output, StringComparison.Ordinal);
    }

    private Workspace Broken()
    {
        var workspace = new Workspace(package);
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/seeds/morning.yml", "quotes:\n  - exact: We begin tomorrow.\n    speaker: samy\n");
        workspace.Write("app/seeds/actors.yml", "actors:\n  sami:\n    name: Sami\n  salma:\n    name: Salma\n");
        workspace.Write("app/Seeds.cs", "[TypedCorpus.Corpus(\"seeds\")] public static partial class Seeds { }");
        return workspace;
    }

    private static string Project(string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup><PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" /></ItemGroup>
        </Project>
        """;
}
