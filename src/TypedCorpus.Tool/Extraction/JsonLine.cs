using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Model;
using TypedCorpus.Tool.Files;

namespace TypedCorpus.Tool.Extraction;

/// <summary>A text as a line of JSON: <c>{"id", "text", "language"?}</c>. Other fields are passed over.</summary>
internal static class JsonLine
{
    /// <exception cref="JsonException">The line is no such thing; the message says why.</exception>
    public static (SeedFile File, string? Language) Read(ReadOnlyMemory<byte> line)
    {
        // The parser would take some of it, or say something else.
        if (FirstBroken(line.Span) is { } broken)
            throw new JsonException(FormattableString.Invariant($"Byte {broken + 1} of the line is no UTF-8."));
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement record = document.RootElement;
        if (record.ValueKind != JsonValueKind.Object)
            throw new JsonException("The line is no JSON object. Write {\"id\": …, \"text\": …}.");

        string id = String(record, "id") ?? throw Missing("id");
        string text = String(record, "text") ?? throw Missing("text");
        string? language = String(record, "language");
        if (language is not null && !LanguageTag.IsWellFormed(language))
            throw new JsonException($"\"language\" is '{language}': write {TextFormat.Language.Advice}.");
        return (SeedBytes.ToFile("standard input", SeedKind.Text, id, id, Encoding.UTF8.GetBytes(text)), language);
    }

    private static int? FirstBroken(ReadOnlySpan<byte> line)
    {
        if (Utf8.IsValid(line)) return null;
        Utf8.ToUtf16(line, new char[line.Length], out int read, out _, replaceInvalidSequences: false);
        return read;
    }

    private static string? String(JsonElement record, string field)
    {
        try
        {
            if (!record.TryGetProperty(field, out JsonElement value) || value.ValueKind == JsonValueKind.Null) return null;
            if (value.ValueKind != JsonValueKind.String) throw new JsonException($"\"{field}\" is no string.");
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"\"{field}\", or the name of a field, holds half a surrogate pair, which is no text.");
        }
    }

    private static JsonException Missing(string field) => new($"The line has no \"{field}\". Write {{\"id\": …, \"text\": …}}.");
}
