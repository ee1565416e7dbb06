using TypedCorpus.Benchmarks.Workspaces;

namespace TypedCorpus.Benchmarks.Builds;

/// <summary>
/// Builds beside each other: the time that each adds to that of an empty program, and that relative to two plain ways. Of the two times in
/// a cell the first is by the clock and the second of the processors, which others on the machine disturb less.
/// </summary>
internal static class BuildTable
{
    private const double Megabyte = 1e6;

    private static readonly string[] Columns =
        ["what is built", "s", "s added", "of constants", "of text files", "compiler's peak, MB", "assembly, MB", "of the UTF-8 text", "generated files"];

    /// <param name="programs">The first of them is the empty one.</param>
    /// <param name="textBytes">The size of the texts in UTF-8.</param>
    public static string Of(IReadOnlyList<BuildFigures> programs, long textBytes)
    {
        Times empty = Times.Of(programs[0]), constants = Added("Constants"), textFiles = Added("TextFiles");
        return MarkdownTable.Of(Columns, programs.Select(Row));

        Times Added(string name) => Times.Of(programs.Single(program => program.Program == name)) - empty;
        string[] Row(BuildFigures program)
        {
            if (program.Failure is { } failure) return [program.Description, failure, "-", "-", "-", "-", "-", "-", "-"];
            Times times = Times.Of(program), added = times - empty;
            return
            [
                program.Description,
                times.ToString("F1"),
                added.ToString("F1"),
                (added / constants).ToString("F2"),
                (added / textFiles).ToString("F2"),
                MarkdownTable.Figure(program.CompilerPeak / Megabyte, "F0"),
                MarkdownTable.Figure(program.AssemblySize / Megabyte, "F1"),
                MarkdownTable.Figure((double)program.AssemblySize / textBytes, "F2"),
                MarkdownTable.Figure(program.GeneratedFiles, "F0"),
            ];
        }
    }

    private readonly record struct Times(double? Clock, double? Processor)
    {
        public static Times Of(BuildFigures program) => new(program.Seconds, program.ProcessorSeconds);

        public static Times operator -(Times left, Times right) => new(left.Clock - right.Clock, left.Processor - right.Processor);

        public static Times operator /(Times left, Times right) => new(left.Clock / right.Clock, left.Processor / right.Processor);

        public string ToString(string format) => $"{MarkdownTable.Figure(Clock, format)} / {MarkdownTable.Figure(Processor, format)}";
    }
}
