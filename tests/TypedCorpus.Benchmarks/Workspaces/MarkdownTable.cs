using System.Globalization;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>Figures for a page.</summary>
internal static class MarkdownTable
{
    public static string Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Join('\n', [Line(columns), "|---|" + string.Concat(columns.Skip(1).Select(static _ => "---:|")), .. rows.Select(Line), ""]);

    public static string Figure(double? value, string format) => value is { } figure ? figure.ToString(format, CultureInfo.InvariantCulture) : "-";

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
