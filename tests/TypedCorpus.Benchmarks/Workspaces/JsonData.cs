using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedCorpus.Benchmarks.Workspaces;

/// <summary>A corpus as one file of JSON, its letters unescaped.</summary>
internal static class JsonData
{
    public static void Write(Corpus corpus, string path)
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        WriteAll(json, "articles", corpus.Articles, static (json, article) =>
        {
            json.WriteString("id", article.Id);
            json.WriteString("title", article.Title);
            json.WriteString("text", article.Text);
        });
        WriteAll(json, "actors", corpus.Actors, static (json, actor) =>
        {
            json.WriteString("id", actor.Id);
            json.WriteString("name", actor.Name);
        });
        WriteAll(json, "quotes", corpus.Quotes, static (json, quote) =>
        {
            json.WriteString("article", quote.Article.Id);
            json.WriteNumber("start", quote.Range.Start);
            json.WriteNumber("length", quote.Range.Length);
            json.WriteString("text", quote.Text);
            json.WriteString("speaker", quote.Speaker?.Id);
            json.WriteString("cue", quote.Attribution?.CueText);
        });
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> records, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T record in records)
        {
            json.WriteStartObject();
            write(json, record);
            json.WriteEndObject();
            json.Flush();
        }

        json.WriteEndArray();
    }
}
