using Spectre.Console;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Screen;

/// <summary>
/// Shows on a terminal how far work on many texts has come. It goes to standard error, so that the output stays clean. Without a terminal
/// it shows nothing.
/// </summary>
internal static class ProgressBar
{
    /// <param name="streams">Where to.</param>
    /// <param name="doing">What is being done.</param>
    /// <param name="count">How many steps there are.</param>
    /// <param name="work">The work, which calls what it is given at each step, on any thread.</param>
    public static T Show<T>(StandardStreams streams, string doing, int count, Func<Action, T> work)
    {
        if (!streams.IsErrorTerminal) return work(static () => { });
        return Show(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) }), doing, count, work);
    }

    public static T Show<T>(IAnsiConsole console, string doing, int count, Func<Action, T> work)
    {
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(doing, maxValue: Math.Max(1, count));
                return work(() => task.Increment(1));
            });
    }
}
