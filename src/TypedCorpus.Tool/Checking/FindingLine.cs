using Spectre.Console;
using TypedCorpus.Diagnostics;
using TypedCorpus.Tool.Screen;

namespace TypedCorpus.Tool.Checking;

/// <summary>A finding as a line in the compiler's format, which editors and build servers know.</summary>
internal static class FindingLine
{
    public static void Write(Page page, Finding finding) => page.Line(finding.ToString(), ColorOf(finding.Rule.Severity));

    private static Color? ColorOf(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => null,
    };
}
