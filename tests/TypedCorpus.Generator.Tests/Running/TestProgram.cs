using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Generator.Tests.Running;

/// <summary>Compiles a project with top-level statements and gives what it prints.</summary>
internal static class TestProgram
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    /// <summary>The console is one, and tests run beside each other.</summary>
    private static readonly Lock OneAtATime = new();

    public static string Print(TestProject project)
    {
        GeneratorRun run = project.WithSource("ImplicitUsings.cs", ImplicitUsings).Run();
        Assert.Empty(run.Findings);

        Compilation program = run.Compilation
            .AddSyntaxTrees(run.Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText, project.ParseOptions)))
            .WithOptions(run.Compilation.Options.WithOutputKind(OutputKind.ConsoleApplication).WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = program.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));

        image.Position = 0;
        MethodInfo main = new AssemblyLoadContext("program", isCollectible: true).LoadFromStream(image).EntryPoint!;
        var printed = new StringWriter { NewLine = "\n" };
        lock (OneAtATime)
        {
            TextWriter console = Console.Out;
            try
            {
                Console.SetOut(printed);
                main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
            }
            finally
            {
                Console.SetOut(console);
            }
        }

        return printed.ToString();
    }
}
