using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Snapshots.Tests.Seam;

internal static class ToyDiagnostics
{
    public static Diagnostic Placed { get; } = Diagnostic.Create(
        new DiagnosticDescriptor("TOY1", "A toy", "It is {0}", "Toys", DiagnosticSeverity.Warning, true, "Why it is.", "https://example.org/TOY1", "Tag", "Other"),
        Location.Create("seeds/x.txt", new TextSpan(7, 3), new LinePositionSpan(new(4, 0), new(4, 17))),
        "said: «so», \"so\"");

    public static Diagnostic Unplaced { get; } = Diagnostic.Create(
        new DiagnosticDescriptor("TOY2", "Another", "It is\n{0}", "Toys", DiagnosticSeverity.Error, true), Location.None, "long");
}
