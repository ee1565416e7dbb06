using System.Text.Json;

namespace TypedCorpus.Json;

internal static class CorpusJson
{
    public static void Write(Utf8JsonWriter json, Corpus corpus)
    {
        json.WriteStartObject();
        json.WritePropertyName("info");
        Write(json, corpus.Info);
        json.WriteList("actors", corpus.Actors, ActorJson.Write);
        json.WriteList("articles", corpus.Articles, ArticleJson.Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, CorpusInfo info)
    {
        json.WriteStartObject();
        json.WriteString("name", info.Name);
        json.WriteString("title", info.Title);
        json.WriteString("language", info.Language);
        json.WriteString("license", info.License);
        json.WriteString("rights", info.Rights);
        json.WriteString("source", info.Source);
        json.WriteString("citation", info.Citation);
        json.WriteString("version", info.Version);
        json.WriteString("contentHash", info.ContentHash);
        json.WriteNumber("articleCount", info.ArticleCount);
        json.WriteNumber("actorCount", info.ActorCount);
        json.WriteNumber("quoteCount", info.QuoteCount);
        json.WriteEndObject();
    }
}
