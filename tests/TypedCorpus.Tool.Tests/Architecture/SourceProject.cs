using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.Tool.Tests.Architecture;

/// <summary>
/// The source of a project, bound by the compiler: a type is known by whatever names it or a member of it, whether through a <c>using</c>, a
/// global one, a full name, a namespace around it or <c>nameof</c>.
/// </summary>
internal sealed class SourceProject
{
    /// <summary>What the SDK would write for the projects of this solution.</summary>
    private const string Implicit = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Reading")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Generator")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TypedCorpus.Tool")]
        """;

    /// <summary>What this process runs on has all that the projects refer to; they themselves are taken as source.</summary>
    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("TypedCorpus", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CSharpCompilation compilation;

    /// <param name="name">The project.</param>
    /// <param name="files">Its files by their paths below its folder.</param>
    /// <param name="symbols">What <c>#if</c> may ask for.</param>
    /// <param name="references">The projects that it refers to.</param>
    public SourceProject(string name, IEnumerable<(string Path, string Text)> files, string[] symbols, params SourceProject[] references)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose, preprocessorSymbols: symbols);
        SyntaxTree[] trees = [.. files.Select(file => Parse(file.Path, file.Text)), Parse("", Implicit)];
        bool isProgram = trees.Any(tree => tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any());
        OutputKind kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        compilation = CSharpCompilation.Create(
            name,
            trees,
            [.. Platform, .. references.Select(project => project.compilation.ToMetadataReference())],
            new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

        SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, options, path);
    }

    /// <summary>A partial method without a body, which a source generator writes: its users are bound without it.</summary>
    private const string Generated = "CS8795";

    /// <summary>What the compiler cannot bind, and so the references leave out.</summary>
    public IEnumerable<string> Errors =>
        from found in compilation.GetDiagnostics()
        where found.Severity == DiagnosticSeverity.Error && found.Id != Generated
        select found.ToString();

    /// <summary>The namespaces that each file declares types in.</summary>
    public IEnumerable<(string File, string Namespace)> Namespaces =>
        from tree in compilation.SyntaxTrees
        from declared in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        select (tree.FilePath, declared.Name.ToString());

    /// <summary>All references from one file of the project to another, in the files' order; perhaps only from files with some text.</summary>
    public IEnumerable<Reference> References(Func<string, bool>? with = null) =>
        from tree in compilation.SyntaxTrees
        where tree.FilePath.Length > 0 && with?.Invoke(tree.ToString()) != false
        from reference in ReferencesOf(tree, compilation.GetSemanticModel(tree))
        select reference;

    private static IEnumerable<Reference> ReferencesOf(SyntaxTree tree, SemanticModel model)
    {
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(descendIntoTrivia: true))
        {
            if (node is not (SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax)) continue;
            SymbolInfo info = model.GetSymbolInfo(node);
            if (TypeOf(info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } type) continue;
            int line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            foreach (string file in FilesOf(type, model.Compilation))
                if (file != tree.FilePath) yield return new(tree.FilePath, line, file, type.Name);
        }
    }

    /// <summary>Where this project declares a type; nowhere, if another does.</summary>
    private static IEnumerable<string> FilesOf(INamedTypeSymbol type, Compilation project) =>
        type.OriginalDefinition.DeclaringSyntaxReferences.Select(part => part.SyntaxTree)
            .Where(project.ContainsSyntaxTree).Select(tree => tree.FilePath).Distinct();

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol => null,
        IAliasSymbol alias => TypeOf(alias.Target),
        INamedTypeSymbol type => type,
        _ => symbol.ContainingType,
    };
}
