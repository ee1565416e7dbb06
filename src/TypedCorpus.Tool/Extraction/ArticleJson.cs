using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Diagnostics;
using TypedCorpus.Json;
using TypedCorpus.Languages;
using TypedCorpus.Model;
using TypedCorpus.Naming;

namespace TypedCorpus.Tool.Extraction;

/// <summary>An article as one JSON object. Ranges are in UTF-16 code units of the article's text, the end exclusive.</summary>
internal static class ArticleJson
{
    /// <summary>The output is no part of a web page, so that letters may stay letters.</summary>
    public static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, Found<CuratedArticle> found)
    {
        (CuratedArticle article, string text) = (found.Value, found.Value.Text.Text);
        json.WriteStartObject();
        WriteHead(json, article);
        json.WriteArray("quotes", article.Annotations.Quotes, quote => WriteQuote(json, quote, article.Annotations, text));
        json.WriteArray("quotedPhrases", article.Annotations.Phrases, phrase => WritePhrase(json, phrase, text));
        json.WriteArray("actors", article.Annotations.Actors, (actor, index) => WriteActor(json, actor, index, article.Annotations, text));
        json.WriteArray("diagnostics", found.Findings, finding => WriteFinding(json, finding));
        json.WriteEndObject();
    }

    /// <summary>As the library writes it of the same article.</summary>
    private static void WriteHead(Utf8JsonWriter json, CuratedArticle article) => ArticleHead.Write(
        json,
        new ArticleHead(
            article.Id, article.Metadata.Title, article.Language, WritingDirection.Of(article.Language), article.Metadata.Published,
            article.Metadata.Source, article.Metadata.Author, article.Metadata.Url, article.Metadata.License, article.Metadata.Rights,
            article.Text.File.Sha256));

    private static void WriteQuote(Utf8JsonWriter json, QuoteAnnotation quote, Annotations annotations, string text)
    {
        json.WriteBounds(quote.Range);
        json.WriteString("text", quote.Range.Of(text));
        json.WriteName("kind", quote.Kind);

        json.WriteObject("speaker", quote.Speaker, speaker =>
        {
            json.WriteString("id", ActorId.Of(annotations.Actors[speaker]));
            json.WriteString("name", annotations.Actors[speaker].Name);
        });
        json.WriteObject("speakerSpan", quote.Attribution?.Source, source => json.WriteBounds(source));
        json.WriteObject("cue", quote.Attribution?.Cue, cue =>
        {
            json.WriteBounds(cue);
            json.WriteString("text", cue.Of(text));
        });
        json.WriteName("basis", quote.Attribution?.Basis);
        json.WriteString("rule", quote.Attribution?.Rule);
        json.WriteName("origin", quote.Origin);
    }

    private static void WritePhrase(Utf8JsonWriter json, PhraseAnnotation phrase, string text)
    {
        json.WriteBounds(phrase.Range);
        json.WriteString("text", phrase.Range.Of(text));
        json.WriteName("use", phrase.Use);
    }

    private static void WriteActor(Utf8JsonWriter json, ActorAnnotation actor, int index, Annotations annotations, string text)
    {
        json.WriteString("id", ActorId.Of(actor));
        json.WriteString("name", actor.Name);
        json.WriteName("kind", actor.Kind);
        json.WriteArray("mentions", annotations.Mentions.Where(mention => mention.Actor == index), mention =>
        {
            json.WriteBounds(mention.Range);
            json.WriteString("text", mention.Range.Of(text));
        });
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Rule.Id);
        json.WriteName("severity", finding.Rule.Severity);
        json.WriteString("message", finding.Message);
        json.WriteObject("place", finding.Place, place =>
        {
            json.WriteString("file", place.Path);
            json.WriteNumber("line", place.StartLine + 1);
            json.WriteNumber("column", place.StartColumn + 1);
        });
    }
}
