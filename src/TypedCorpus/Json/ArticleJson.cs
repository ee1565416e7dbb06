using System.Text.Json;

namespace TypedCorpus.Json;

internal static class ArticleJson
{
    /// <summary>All that is known of the article. Of paragraphs the range alone, since their words are the text's.</summary>
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        ArticleHead.Write(json, new ArticleHead(
            article.Id, article.Title, article.Language, article.Direction, article.Published,
            article.Source, article.Author, article.Url, article.License, article.Rights, article.Sha256));
        json.WriteString("text", article.Text);
        json.WriteList("actors", article.Actors.Select(actor => actor.Id));
        json.WriteList("paragraphs", article.Paragraphs, static (json, paragraph) => json.WriteRangeValue(paragraph.Range));
        json.WriteList("quotes", article.Quotes, QuoteJson.Write);
        json.WriteList("quotedPhrases", article.QuotedPhrases, PlaceJson.Write);
        json.WriteList("mentions", article.Mentions, PlaceJson.Write);
        json.WriteEndObject();
    }
}
