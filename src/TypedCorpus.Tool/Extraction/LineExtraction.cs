using System.Text;
using System.Text.Json;

namespace TypedCorpus.Tool.Extraction;

/// <summary>Extracts from lines of JSON. A line stands alone: it is answered before the next is read, and a bad one stops no other.</summary>
internal static class LineExtraction
{
    public static int Run(StandardStreams streams, CancellationToken cancellation)
    {
        using var output = new ExtractionWriter(streams);
        using var input = new StreamReader(streams.Input, Encoding.UTF8, leaveOpen: true);
        for (int number = 1; input.ReadLine() is { } line; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                var (file, language) = TextLine.Read(line);
                output.Write(ArticleExtraction.Extract(file, TextCuration.None, language, cancellation));
            }
            catch (JsonException e)
            {
                output.Refuse($"standard input({number},1): error: {e.Message}");
            }
        }

        return output.ExitCode;
    }
}
