namespace TypedCorpus.Package.Tests;

/// <summary>The package works wherever it says it does: old frameworks, old C#, strict settings.</summary>
[Trait("Speed", "Slow")]
public class TargetFrameworkTests(PackedPackage package)
{
    /// <summary>Nothing of it is newer than C# 9 with the library of .NET Framework.</summary>
    private const string OldProgram = """
        using System;
        using TypedCorpus;

        namespace App
        {
            /// <summary>A corpus.</summary>
            [Corpus("seeds")]
            public static partial class Seeds { }

            internal static class Program
            {
                private static void Main()
                {
                    foreach (Quote quote in Seeds.Quotes) Console.WriteLine(quote.Speaker?.Name + ": " + quote.Text);
                    Console.WriteLine(Seeds.Articles.Morning.Id + " " + Seeds.Actors.Sami.Quotes.Count + " " + Seeds.Search("begin").Count);
                }
            }
        }
        """;

    [Theory]
    [InlineData("net472", "9")]
    [InlineData("net8.0", "12")]
    [InlineData("netstandard2.0", "9")]
    public async Task A_framework_compiles_it(string framework, string language)
    {
        using Workspace workspace = Strict(framework, language);

        Run build = await workspace.Dotnet("app", "build");

        Assert.True(build.Succeeded, build.Output);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("10")]
    [InlineData("latest")]
    public async Task Any_CSharp_from_9_on_compiles_it_with_warnings_as_errors_and_documentation_on(string language)
    {
        using Workspace workspace = Strict("net10.0", language);

        Assert.Equal("Sami: We begin tomorrow.\nmorning 1 1\n", await workspace.BuildAndRun("app", "App"));
    }

    private Workspace Strict(string framework, string language)
    {
        var workspace = new Workspace(package);
        workspace.WriteSeeds("app/seeds");
        workspace.Write("app/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <LangVersion>{language}</LangVersion>
                <UseAppHost>false</UseAppHost>
                <ImplicitUsings>disable</ImplicitUsings>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-recommended</AnalysisLevel>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="TypedCorpus" Version="$(TypedCorpusVersion)" /></ItemGroup>
            </Project>
            """);
        workspace.Write("app/Program.cs", OldProgram);
        return workspace;
    }
}
