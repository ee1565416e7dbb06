using TypedCorpus.Benchmarks.Workspaces;

namespace TypedCorpus.Benchmarks.Builds;

/// <summary>Builds beside each other: the time that each adds to that of an empty program, and that relative to two plain ways.</summary>
internal static class BuildTable
{
    private const double Megabyte = 1e6;

    private static readonly string[] Columns =
        ["what is built", "s", "s added", "of constants", "of text files", "compiler's peak, MB", "assembly, MB", "of the UTF-8 text", "generated files"];

    /// <param name="programs">The first of them is the empty one.</param>
    /// <param name="textBytes">The size of the texts in UTF-8.</param>
    public static string Of(IReadOnlyList<BuildFigures> programs, long textBytes)
    {
        double? constants = Added(Named("Constants")), textFiles = Added(Named("TextFiles"));
        return MarkdownTable.Of(Columns, programs.Select(Row));

        BuildFigures Named(string name) => programs.Single(program => program.Program == name);
        double? Added(BuildFigures program) => program.Seconds - programs[0].Seconds;
        string[] Row(BuildFigures program) => program.Failure is { } failure
            ? [program.Description, failure, "-", "-", "-", "-", "-", "-", "-"]
            :
            [
                program.Description,
                MarkdownTable.Figure(program.Seconds, "F1"),
                MarkdownTable.Figure(Added(program), "F1"),
                MarkdownTable.Figure(Added(program) / constants, "F2"),
                MarkdownTable.Figure(Added(program) / textFiles, "F2"),
                MarkdownTable.Figure(program.CompilerPeak / Megabyte, "F0"),
                MarkdownTable.Figure(program.AssemblySize / Megabyte, "F1"),
                MarkdownTable.Figure((double)program.AssemblySize / textBytes, "F2"),
                MarkdownTable.Figure(program.GeneratedFiles, "F0"),
            ];
    }
}
