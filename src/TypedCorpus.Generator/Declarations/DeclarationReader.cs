using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Diagnostics;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Declarations;

/// <summary>Reads a class with <c>[Corpus]</c> into values: symbols and syntax go no further.</summary>
internal static class DeclarationReader
{
    private static readonly string[] GeneratedMembers =
        ["Articles", "Actors", "Quotes", "Search", "Info", "Corpus", "ArticleMembers", "ActorMembers", "Image"];

    /// <summary>Records are read too, so that they get an error instead of nothing.</summary>
    public static bool IsClass(SyntaxNode node, CancellationToken cancellation) =>
        node is ClassDeclarationSyntax or RecordDeclarationSyntax;

    public static DeclaredCorpus Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var symbol = (INamedTypeSymbol)context.TargetSymbol;
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        string corpus = context.Attributes[0].ConstructorArguments is [{ Value: string name }] ? name : "";
        var declaration = new CorpusDeclaration(
            corpus,
            symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(),
            symbol.Name,
            IsDocumented(symbol, cancellation),
            Chosen(context.Attributes[0], nameof(CorpusAttribute.ArticleMembers)),
            Chosen(context.Attributes[0], nameof(CorpusAttribute.ActorMembers)));

        Place place = PlaceOf(context.Attributes[0], syntax, cancellation);
        return new DeclaredCorpus(declaration, place, Check(symbol, syntax).ToEquatableArray())
        {
            IsNamed = context.Attributes[0].ConstructorArguments.Length > 0,
        };
    }

    private static IEnumerable<Finding> Check(INamedTypeSymbol symbol, TypeDeclarationSyntax syntax)
    {
        bool isOfItsOwn = symbol.Arity == 0 && symbol.ContainingType is null && !symbol.IsFileLocal;
        bool isPartial = syntax.Modifiers.Any(SyntaxKind.PartialKeyword);
        if (!symbol.IsStatic || !isPartial || !isOfItsOwn)
            yield return new Finding(Rules.ClassNotStaticPartial, SourcePlace.Of(syntax.Identifier.GetLocation()), symbol.Name);

        if (syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 and var version })
            yield return new Finding(
                Rules.LanguageTooOld, SourcePlace.Of(syntax.Identifier.GetLocation()), symbol.Name, version.ToDisplayString());

        foreach (string member in GeneratedMembers)
        {
            foreach (Location location in symbol.GetMembers(member).SelectMany(own => own.Locations).Take(1))
                yield return new Finding(Rules.GeneratedMemberTaken, SourcePlace.Of(location), symbol.Name, member);
        }

        if (GeneratedMembers.Contains(symbol.Name))
            yield return new Finding(Rules.GeneratedMemberTaken, SourcePlace.Of(syntax.Identifier.GetLocation()), symbol.Name, symbol.Name);
    }

    private static CorpusMembers Chosen(AttributeData attribute, string argument) =>
        attribute.NamedArguments.FirstOrDefault(named => named.Key == argument).Value.Value is int choice
            ? (CorpusMembers)choice
            : CorpusMembers.All;

    private static bool IsDocumented(INamedTypeSymbol symbol, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            foreach (SyntaxTrivia trivia in reference.GetSyntax(cancellation).GetLeadingTrivia())
                if (trivia.ToFullString().StartsWith("///", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static Place PlaceOf(AttributeData attribute, TypeDeclarationSyntax syntax, CancellationToken cancellation)
    {
        SyntaxNode? node = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation);
        SyntaxNode? argument = (node as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault();
        return SourcePlace.Of((argument ?? node ?? syntax).GetLocation());
    }
}
