using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Json;

public class RecordJsonTests
{
    private static readonly JsonSerializerOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Corpus corpus = Harbour.Open();

    [Fact]
    public void A_quote_names_its_article_and_speaker_by_id() => AssertJson(
        """
        {"article":"dawn","index":0,"range":{"start":19,"end":26},"kind":"mixed","speaker":{"id":"salma-al-harith","name":"سلمى الحارث"},
        "attribution":{"source":{"start":34,"end":49},"cue":{"start":29,"end":33},"cueText":"said","basis":"named","rule":"cue-after"},
        "origin":"inferred","text":"at last"}
        """,
        corpus.Articles[2].Quotes[0]);

    [Fact]
    public void What_is_unknown_is_null() => AssertJson(
        """
        {"article":"dawn","index":1,"range":{"start":75,"end":85},"kind":"mixed","speaker":{"id":"the-deputy","name":"the deputy"},
        "attribution":null,"origin":"inferred","text":"a new dawn"}
        """,
        corpus.Articles[2].Quotes[1]);

    [Fact]
    public void An_article_holds_its_text_and_all_that_is_known_of_it() => AssertJson(
        """
        {"id":"dawn","title":"A dawn","language":"en","direction":"leftToRight","published":"2020","source":null,"author":null,
        "url":null,"license":null,"rights":null,"sha256":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
        "text":"The harbour opens \"at last\", said Salma al-Harith.\r\n\r\nThe deputy spoke of “a new dawn” \uD83D\uDEA2 for the ships.",
        "actors":["the-deputy","salma-al-harith"],"paragraphs":[{"start":0,"end":50},{"start":54,"end":104}],
        "quotes":[
        """ + Json(corpus.Articles[2].Quotes[0]) + "," + Json(corpus.Articles[2].Quotes[1]) +
        """
        ],"quotedPhrases":[],"mentions":[{"article":"dawn","range":{"start":34,"end":49},
        "actor":{"id":"salma-al-harith","name":"سلمى الحارث"},"text":"Salma al-Harith"}]}
        """,
        corpus.Articles[2]);

    [Fact]
    public void An_actor_stands_with_its_names() => AssertJson(
        """
        {"id":"salma-al-harith","name":"سلمى الحارث","kind":"person","names":{"ar":"سلمى الحارث","en":"Salma al-Harith"},
        "aliases":["الحارث"],"roles":["وزيرة الموانئ"],"wikidata":"Q1","origin":"curated"}
        """,
        corpus.Actors[0]);

    [Fact]
    public void Paragraphs_phrases_and_lines_of_a_concordance_stand_with_their_words()
    {
        AssertJson(
            """{"article":"news/silent","index":0,"range":{"start":0,"end":17},"text":"Nothing was said."}""",
            corpus.Articles[1].Paragraphs[0]);
        AssertJson(
            $$"""{"article":"news/ميناء","range":{{Json(Harbour.Arabic.RangeOf("نجمة الشمال"))}},"use":"name","text":"نجمة الشمال"}""",
            corpus.Articles[0].QuotedPhrases[0]);
        AssertJson(
            """[{"article":"news/silent","range":{"start":8,"end":11},"left":"Nothing ","keyword":"was","right":" said."}]""",
            corpus.Search("was"));
    }

    [Fact]
    public void The_corpus_is_its_info_its_actors_and_its_articles()
    {
        string info =
            """
            {"name":"harbour","title":"The harbour","language":"ar","license":"CC0-1.0","rights":null,"source":null,"citation":null,
            "version":"1.0.0","contentHash":"c0ffee","articleCount":3,"actorCount":3,"quoteCount":4}
            """;
        AssertJson(info, corpus.Info);
        AssertJson($$"""{"info":{{info}},"actors":{{Json(corpus.Actors)}},"articles":{{Json(corpus.Articles)}}}""", corpus);
    }

    [Fact]
    public void A_list_is_an_array_of_its_records() =>
        AssertJson($"[{string.Join(",", corpus.Quotes.Select(Json))}]", corpus.Quotes);

    [Fact]
    public void Letters_are_escaped_as_the_options_say()
    {
        Mention mention = corpus.Articles[0].Mentions[1];
        Assert.EndsWith("\"text\":\"\\u0627\\u0644\\u062D\\u0627\\u0631\\u062B\"}", JsonSerializer.Serialize(mention));
        Assert.EndsWith("\"text\":\"الحارث\"}", JsonSerializer.Serialize(mention, Letters));
    }

    [Fact]
    public void A_record_is_not_read_from_JSON_and_the_message_tells_why()
    {
        string quote = JsonSerializer.Serialize(corpus.Quotes[0]);
        var refusal = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Quote>(quote));
        Assert.StartsWith("Quote is part of a compiled corpus and is not read from JSON", refusal.Message);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<RecordList<Quote>>($"[{quote}]"));
    }

    [Fact]
    public void The_serializer_needs_no_reflection() =>
        Assert.Equal(JsonSerializer.Serialize(corpus), JsonSerializer.Serialize(corpus, CompiledJson.Default.Corpus));

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Letters);

    private static void AssertJson<T>(string expected, T value) =>
        Assert.Equal(expected.ReplaceLineEndings(""), Json(value));
}

[JsonSerializable(typeof(Corpus))]
internal sealed partial class CompiledJson : JsonSerializerContext;
