using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Snapshots.Tests.Seam;

/// <summary>
/// Diagnostics as Verify.SourceGenerators writes them: like JSON, but nothing is quoted or escaped, and what is absent is left out.
/// </summary>
internal static class DiagnosticsText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) =>
        $"{{\n  Diagnostics: [\n{string.Join(",\n", diagnostics.Select(diagnostic => "    " + Written(diagnostic)))}\n  ]\n}}";

    private static string Written(Diagnostic diagnostic) => Members(4,
        Location(diagnostic.Location) is { } location ? Member("Location", location) : null,
        Member("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
        Member("Severity", diagnostic.Severity.ToString()),
        diagnostic.WarningLevel == 0 ? null : Member("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)),
        "Descriptor: " + Written(diagnostic.Descriptor));

    private static string Written(DiagnosticDescriptor descriptor) => Members(6,
        Member("Id", descriptor.Id),
        Member("Title", Text(descriptor.Title)),
        MemberUnlessBlank("Description", Text(descriptor.Description)),
        MemberUnlessBlank("HelpLink", descriptor.HelpLinkUri),
        Member("MessageFormat", Text(descriptor.MessageFormat)),
        Member("Category", descriptor.Category),
        Member("DefaultSeverity", descriptor.DefaultSeverity.ToString()),
        Member("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false"),
        Tags([.. descriptor.CustomTags]));

    private static string Members(int indent, params string?[] members)
    {
        string margin = new(' ', indent + 2);
        return $"{{\n{margin}{string.Join($",\n{margin}", members.OfType<string>())}\n{new string(' ', indent)}}}";
    }

    /// <summary>A value of several lines begins on the next line and is not indented.</summary>
    private static string Member(string name, string value) =>
        value.Contains('\n', StringComparison.Ordinal) ? $"{name}:\n{value}" : $"{name}: {value}";

    private static string? MemberUnlessBlank(string name, string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : Member(name, value);

    private static string? Tags(string[] tags) =>
        tags.Length == 0 ? null : $"CustomTags: [\n{string.Join(",\n", tags.Select(tag => "          " + tag))}\n        ]";

    /// <summary>Lines and columns from 0. Of a place in a syntax tree Verify writes the code too; our diagnostics hold no tree.</summary>
    private static string? Location(Location location)
    {
        if (location == Microsoft.CodeAnalysis.Location.None) return null;
        if (location.SourceTree is not null) throw new NotSupportedException("A diagnostic of an incremental step must not hold a syntax tree.");
        FileLinePositionSpan span = location.GetMappedLineSpan();
        return $"{span.Path.Replace('/', '\\')}: {span.Span}";
    }

    private static string Text(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);
}
