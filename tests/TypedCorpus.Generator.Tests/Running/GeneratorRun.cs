using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Generator.Tests.Running;

/// <summary>A run of the generator over a project, which can go on with a changed project as an editor's does.</summary>
internal sealed record GeneratorRun(TestProject Project, GeneratorDriver Driver, CSharpCompilation Compilation)
{
    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Findings => Driver.GetRunResult().Diagnostics;

    public static GeneratorRun Start(TestProject project) => new GeneratorRun(
        project,
        CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        project.ToCompilation()).Continue(project);

    public GeneratorRun Continue(TestProject project)
    {
        CSharpCompilation compilation = project.Sources == Project.Sources ? Compilation : project.ToCompilation();
        var options = new TestOptions(new() { ["build_property.TypedCorpusRoots"] = project.Roots, ["build_property.CorpusText"] = project.CorpusText });
        GeneratorDriver driver = Driver
            .ReplaceAdditionalTexts([.. project.Files])
            .WithUpdatedAnalyzerConfigOptions(options)
            .WithUpdatedParseOptions(project.ParseOptions)
            .RunGenerators(compilation);
        return new GeneratorRun(project, driver, compilation);
    }

    public string Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>What is wrong with the project and the generated code together, warnings included.</summary>
    public ImmutableArray<Diagnostic> CompilerErrors() => [.. WithGeneratedCode().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>The project's assembly, loaded apart from all others.</summary>
    /// <param name="resources">The resources that the build would embed, if not those of the project's texts.</param>
    public TestAssembly Compile(IEnumerable<ResourceDescription>? resources = null)
    {
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = WithGeneratedCode().Emit(image, manifestResources: resources ?? GatheredTexts.Of(Project));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return new TestAssembly(image.ToArray());
    }

    private Compilation WithGeneratedCode() => Compilation.AddSyntaxTrees(
        Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText, Project.ParseOptions, source.HintName)));
}
