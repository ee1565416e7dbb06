using System.Text;
using Spectre.Console;
using TypedCorpus.Diagnostics;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Screen;

/// <summary>
/// Lines on standard output. On a terminal they have colours, and right-to-left words stand isolated from those around; anywhere else they
/// are bare, for a program may read them.
/// </summary>
internal sealed class Page : IDisposable
{
    /// <summary>
    /// Wider than any line, so that the terminal breaks lines: breaks that the console inserts would be copied with the text.
    /// </summary>
    private const int Width = 1_000_000;

    private readonly StreamWriter writer;
    private readonly IAnsiConsole? console;
    private readonly object gate;

    public Page(StandardStreams streams)
    {
        gate = streams.Gate;
        writer =
            new StreamWriter(streams.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (!streams.IsOutputTerminal) return;
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Width;
    }

    public bool IsTerminal => console is not null;

    /// <summary>Writes one line. Whatever a file or a name contains cannot start a second line, hide words or reorder them.</summary>
    public void Line(string text = "", Color? color = null)
    {
        string visible = Excerpt.Visible(text);
        lock (gate)
        {
            if (console is null) writer.WriteLine(visible);
            else console.Write(new Spectre.Console.Text(Isolation.Of(visible) + "\n", new Style(color)));
            writer.Flush();
        }
    }

    /// <summary>A question, after which the line goes on with the answer.</summary>
    public void Ask(string question)
    {
        writer.Write(question);
        writer.Flush();
    }

    public void Dispose() => writer.Dispose();
}
