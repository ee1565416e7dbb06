namespace TypedCorpus.Tool.Commands;

/// <summary>What a command reads and writes. Data goes out as bytes, so that no console encoding touches it.</summary>
internal sealed record StandardStreams(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>Whether a person sees the output as it is written: then it may have colours, and signs that order words on a screen.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person sees the errors as they are written: then progress is shown among them.</summary>
    public bool IsErrorTerminal { get; init; }
}
