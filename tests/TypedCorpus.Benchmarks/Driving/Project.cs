using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Benchmarks.Texts;

namespace TypedCorpus.Benchmarks.Driving;

/// <summary>A project of some C# and a corpus, and what it is after an edit.</summary>
internal sealed class Project(CSharpCompilation compilation, ImmutableArray<AdditionalText> files)
{
    private const string Folder = "/project/seeds/";
    private const int BytesOfText = 6_000;
    private const int Classes = 50;

    public static Project Of(int articles)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Project",
            [Parse("[TypedCorpus.Corpus(\"seeds\")] public static partial class Seeds { }"), .. Enumerable.Range(0, Classes).Select(ClassOf)],
            [.. References("System.Private.CoreLib", "System.Runtime", "TypedCorpus")],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return new Project(compilation, [.. new LargeCorpus("en", articles, BytesOfText).Files.Select(file => FileOf(file.Path, file.Content))]);
    }

    /// <summary>A driver that has seen nothing yet.</summary>
    public GeneratorDriver Driver(ISourceGenerator generator) => CSharpGeneratorDriver.Create([generator], files, optionsProvider: new RootsOption(Folder));

    public GeneratorDriver Run(GeneratorDriver driver) => driver.ReplaceAdditionalTexts(files).RunGenerators(compilation);

    public Project WithOtherClass() => new(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], ClassOf(Classes)), files);

    /// <summary>A file more; or, where it has one of that name, another in its place.</summary>
    public Project With(string path, string content)
    {
        AdditionalText file = FileOf(path, content);
        int at = files.IndexOf(files.FirstOrDefault(other => other.Path == file.Path)!);
        return new(compilation, at < 0 ? files.Add(file) : files.SetItem(at, file));
    }

    public string Read(string path) => files.First(file => file.Path == Folder + path).GetText()!.ToString();

    private static FileInMemory FileOf(string path, string content) => new(Folder + path, content);

    private static SyntaxTree ClassOf(int number) => Parse($"class Class{number} {{ public int Number => {number}; }}");

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code);

    private static IEnumerable<MetadataReference> References(params string[] names) =>
        from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        where names.Contains(Path.GetFileNameWithoutExtension(path))
        select MetadataReference.CreateFromFile(path);
}
