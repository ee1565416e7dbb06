using System.Text.Json;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Extraction;

/// <summary>
/// Extracts from lines of JSON. A line stands alone: it is answered before the next is read, and a bad one stops no other.
/// </summary>
internal static class LineExtraction
{
    private const int MostMebibytes = 16;

    public static int Run(ArticleForm form, StandardStreams streams, CancellationToken cancellation)
    {
        var output = new ExtractionWriter(streams, form);
        var lines = new ByteLines(streams.Input, MostMebibytes << 20);
        for (int number = 1; lines.Next() is { } line; number++)
        {
            if (line.IsBlank) continue;
            try
            {
                if (line.IsTooLong)
                {
                    throw new JsonException(
                        FormattableString.Invariant($"The line has more than {MostMebibytes} MiB. Cut the text in parts."));
                }
                (SeedFile file, string? language) = JsonLine.Read(line.Bytes);
                output.Write(UncuratedFlow.Run(file, Settings(language), output.Watch, cancellation));
            }
            catch (JsonException e)
            {
                output.Refuse(FormattableString.Invariant($"standard input({number},1): error: {e.Message}"));
            }
        }

        return output.ExitCode;
    }

    private static CorpusSettings Settings(string? language) =>
        new("standard input", Manifest.Empty with { Language = language }, Roster.Empty);
}
