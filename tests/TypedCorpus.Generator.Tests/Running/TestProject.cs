using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Generator.Tests.Running;

/// <summary>A project of C# sources and corpora, as a value: each change gives another project, for the same driver to run on.</summary>
internal sealed record TestProject
{
    public const string SeedsClass = "[TypedCorpus.Corpus(\"seeds\")] static partial class Seeds { }";

    public ImmutableSortedDictionary<string, string> Sources { get; init; } = ImmutableSortedDictionary<string, string>.Empty.Add("Seeds.cs", SeedsClass);

    public ImmutableList<SeedText> Files { get; init; } = [];

    public string Roots { get; init; } = "seeds=/project/seeds/";

    /// <summary>What the project says of how texts get into the assembly.</summary>
    public string CorpusText { get; init; } = "";

    /// <summary>Other severities than the defaults, by id.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>As in a project that treats warnings as errors.</summary>
    public bool TreatsWarningsAsErrors { get; init; } = true;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    /// <summary>The project with a file below its folder; another of that name is replaced.</summary>
    public TestProject With(string path, string content) => With(new SeedText("/project/" + path, content));

    public TestProject With(SeedText file)
    {
        int index = Files.FindIndex(other => other.Path == file.Path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    public TestProject Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == "/project/" + path) };

    public TestProject WithSource(string path, string code) => this with { Sources = Sources.SetItem(path, code) };

    public GeneratorRun Run() => GeneratorRun.Start(this);

    public CSharpCompilation ToCompilation() => CSharpCompilation.Create(
        "TestProject",
        Sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, ParseOptions, source.Key)),
        ConsumerReferences.All,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: TreatsWarningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            specificDiagnosticOptions: Severities));

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);
}
