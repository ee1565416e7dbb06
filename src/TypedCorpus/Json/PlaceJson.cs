using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>Stretches of a text that are known for one thing.</summary>
internal static class PlaceJson
{
    public static void Write(Utf8JsonWriter json, Paragraph paragraph)
    {
        json.WriteStartObject();
        json.WriteString("article", paragraph.Article.Id);
        json.WriteNumber("index", paragraph.Index);
        json.WriteRange("range", paragraph.Range);
        json.WriteString("text", paragraph.Text);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, QuotedPhrase phrase)
    {
        json.WriteStartObject();
        json.WriteString("article", phrase.Article.Id);
        json.WriteRange("range", phrase.Range);
        json.WriteName("use", phrase.Use);
        json.WriteString("text", phrase.Text);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("article", mention.Article.Id);
        json.WriteRange("range", mention.Range);
        json.WriteReference("actor", mention.Actor);
        json.WriteString("text", mention.Text);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ConcordanceLine line)
    {
        json.WriteStartObject();
        json.WriteString("article", line.Article.Id);
        json.WriteRange("range", line.Range);
        json.WriteString("left", line.Left);
        json.WriteString("keyword", line.Keyword);
        json.WriteString("right", line.Right);
        json.WriteEndObject();
    }
}
