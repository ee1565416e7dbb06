using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tool.Commands;

/// <summary>What a command reads and writes. Data goes out as bytes, so that no console encoding touches it.</summary>
internal sealed record StandardStreams(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>
    /// Whether a person sees the output as it is written: then it may have colours, and signs that order words on a screen.
    /// </summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person sees the errors as they are written: then progress is shown among them.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Held while a line or a file is written: what ends the process from outside waits until it is whole.</summary>
    public object Gate { get; } = new();

    /// <summary>
    /// Writes one line to standard error. Whatever a file or a name contains cannot start a second line, hide words or reorder them.
    /// </summary>
    public void Say(string message)
    {
        lock (Gate) Error.WriteLine(Excerpt.Visible(message));
    }
}
