using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>What JSON says of an article before it comes to its words: the same in a program and on the command line.</summary>
internal readonly record struct ArticleHead(
    string Id,
    string? Title,
    string Language,
    TextDirection Direction,
    PartialDate? Published,
    string? Source,
    string? Author,
    string? Url,
    string? License,
    string? Rights,
    string Sha256)
{
    public static void Write(Utf8JsonWriter json, in ArticleHead head)
    {
        json.WriteString("id", head.Id);
        json.WriteString("title", head.Title);
        json.WriteString("language", head.Language);
        json.WriteName("direction", head.Direction);
        json.WriteString("published", head.Published?.ToString());
        json.WriteString("source", head.Source);
        json.WriteString("author", head.Author);
        json.WriteString("url", head.Url);
        json.WriteString("license", head.License);
        json.WriteString("rights", head.Rights);
        json.WriteString("sha256", head.Sha256);
    }
}
