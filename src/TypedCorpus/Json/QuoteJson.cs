using System.Text.Json;

namespace TypedCorpus.Json;

internal static class QuoteJson
{
    public static void Write(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("article", quote.Article.Id);
        json.WriteNumber("index", quote.Index);
        json.WriteRange("range", quote.Range);
        json.WriteName("kind", quote.Kind);
        json.WriteReference("speaker", quote.Speaker);
        json.WritePropertyName("attribution");
        if (quote.Attribution is { } attribution) Write(json, attribution);
        else json.WriteNullValue();
        json.WriteName("origin", quote.Origin);
        json.WriteString("text", quote.Text);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteStartObject();
        json.WriteRange("source", attribution.Source);
        json.WriteRange("cue", attribution.Cue);
        json.WriteString("cueText", attribution.CueText);
        json.WriteName("basis", attribution.Basis);
        json.WriteString("rule", attribution.Rule);
        json.WriteEndObject();
    }
}
