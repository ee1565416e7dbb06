using System.Globalization;
using TypedCorpus.Benchmarks.Workspaces;

namespace TypedCorpus.Benchmarks.Running;

/// <summary>Programs beside each other; in brackets how many times as much as the first of them.</summary>
internal static class RunTable
{
    private const double Microsecond = 1e3, Millisecond = 1e6, Kilobyte = 1e3, Megabyte = 1e6;

    private static readonly string[] Columns =
    [
        "what is asked", "first answer, µs", "allocated till then, kB", "working set then, MB", "all quotes once, ms", "working set then, MB",
        "the first answer again, µs", "allocated each time, bytes", "folder, MB",
    ];

    public static string Of(IReadOnlyList<RunFigures> programs)
    {
        Answers found = programs[0].Runs[0];
        string table = MarkdownTable.Of(Columns, programs.Select(program => (IReadOnlyList<string>)
        [
            program.Description,
            Ratio(program, static run => run.First, Microsecond, "F0"),
            Ratio(program, static run => run.FirstBytes, Kilobyte, "F0"),
            Figure(program.Of(static run => run.WorkingSet), Megabyte, "F0"),
            Ratio(program, static run => run.All, Millisecond, "F1"),
            Figure(program.Of(static run => run.AllWorkingSet), Megabyte, "F0"),
            Ratio(program, static run => run.Again, Microsecond, "F2"),
            Figure(program.Of(static run => run.AgainBytes), 1, "F0"),
            Figure(program.OutputSize, Megabyte, "F1"),
        ]));
        return string.Create(
            CultureInfo.InvariantCulture, $"{table}\nThe answer: {found.Quotes} quotes of {found.Length} characters, of {found.AllQuotes} of {found.AllLength} in all.");

        string Ratio(RunFigures program, Func<Answers, long> figure, double unit, string format) =>
            $"{Figure(program.Of(figure), unit, format)} ({Figure(program.Of(figure) / programs[0].Of(figure), 1, "G3")})";
    }

    private static string Figure(double value, double unit, string format) => MarkdownTable.Figure(value / unit, format);
}
