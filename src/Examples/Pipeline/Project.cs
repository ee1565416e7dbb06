using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator;

namespace TypedCorpus.Examples.Pipeline;

/// <summary>A project of one class and a folder of seeds, in memory, with the generator's state after its last run.</summary>
internal sealed record Project(CSharpCompilation Compilation, ImmutableSortedDictionary<string, string> Files, GeneratorDriver Driver)
{
    // Not a folder of this machine: paths are in what the generator is given, and so in what is printed.
    private const string Root = "/seeds/";

    private const string Code = """[TypedCorpus.Corpus("seeds")] static partial class Seeds;""";

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    public static Project Open(string folder)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Edited", [CSharpSyntaxTree.ParseText(Code)], References(), new(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            optionsProvider: new CorpusOptions($"seeds={Uri.EscapeDataString(Root)}"),
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new Project(compilation, ImmutableSortedDictionary<string, string>.Empty, driver).WithFiles(Read(folder));
    }

    public Project WithCode(string code) => Run(Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code)), Files);

    public Project WithEdit(string file, string old, string replacement)
    {
        int at = Files[file].IndexOf(old, StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidOperationException($"{file} has no '{old}'.")
            : WithFiles(Files.SetItem(file, Files[file].Remove(at, old.Length).Insert(at, replacement)));
    }

    public Project WithFiles(ImmutableSortedDictionary<string, string> files) => Run(Compilation, files);

    public static ImmutableSortedDictionary<string, string> Read(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".txt" or ".yml" or ".yaml" or ".shipped")
        .ToImmutableSortedDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    // A file that did not change stays the same object, as in an editor.
    private Project Run(CSharpCompilation compilation, ImmutableSortedDictionary<string, string> files)
    {
        ImmutableArray<AdditionalText> texts =
        [
            .. files.Select(file => Files.TryGetValue(file.Key, out string? was) && was == file.Value && Open(file.Key) is { } open
                ? open
                : new SeedText(Root + file.Key, file.Value)),
        ];
        GeneratorDriver driver = Driver.ReplaceAdditionalTexts(texts).RunGenerators(compilation);
        return new Project(compilation, files, driver) { Texts = texts };

        AdditionalText? Open(string file) => Texts.FirstOrDefault(text => text.Path == Root + file);
    }

    private ImmutableArray<AdditionalText> Texts { get; init; } = [];

    private static MetadataReference[] References() =>
    [
        .. new[]
            {
                typeof(object).Assembly, typeof(CorpusAttribute).Assembly, Assembly.Load("netstandard"), Assembly.Load("System.Runtime"),
            }
            .Select(assembly => MetadataReference.CreateFromFile(assembly.Location)),
    ];
}
