namespace TypedCorpus.Tool;

/// <summary>What a command reads and writes. Data goes out as bytes, so that no console encoding touches it.</summary>
internal sealed record StandardStreams(Stream Input, Stream Output, TextWriter Error);
