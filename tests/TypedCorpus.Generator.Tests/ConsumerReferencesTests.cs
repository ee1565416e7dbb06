using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedCorpus.Generator.Tests;

public class ConsumerReferencesTests
{
    [Fact]
    public void Code_that_uses_the_records_compiles_without_a_warning()
    {
        const string code = "using System.Linq; class C { object? M(TypedCorpus.Corpus corpus) => corpus.Quotes.Select(quote => quote.Speaker).FirstOrDefault(); }";
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("consumer", [CSharpSyntaxTree.ParseText(code)], ConsumerReferences.All, options);

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Nothing_of_the_tests_themselves_is_referenced() =>
        Assert.DoesNotContain(ConsumerReferences.All, reference => Path.GetFileName(reference.Display)!.StartsWith("xunit", StringComparison.OrdinalIgnoreCase));
}
