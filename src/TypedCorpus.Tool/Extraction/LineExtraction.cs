using System.Text;
using System.Text.Json;
using TypedCorpus.Model;
using TypedCorpus.Pipeline;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool.Extraction;

/// <summary>Extracts from lines of JSON. A line stands alone: it is answered before the next is read, and a bad one stops no other.</summary>
internal static class LineExtraction
{
    public static int Run(ArticleForm form, StandardStreams streams, CancellationToken cancellation)
    {
        var output = new ExtractionWriter(streams, form);
        using var input = new StreamReader(streams.Input, Encoding.UTF8, leaveOpen: true);
        for (int number = 1; input.ReadLine() is { } line; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                (SeedFile file, string? language) = JsonLine.Read(line);
                output.Write(UncuratedFlow.Run(file, Settings(language), output.Watch, cancellation));
            }
            catch (JsonException e)
            {
                output.Refuse($"standard input({number},1): error: {e.Message}");
            }
        }

        return output.ExitCode;
    }

    private static CorpusSettings Settings(string? language) =>
        new("standard input", Manifest.Empty with { Language = language }, Roster.Empty);
}
