using System.Text;
using System.Text.Json;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Tool.Extraction;

namespace TypedCorpus.Tool.Tests;

public class ArticleJsonTests
{
    private const string Text = "Ana said: \"Yes\". \"No\". The \"Bee\".";

    private static readonly SeedFile File = new("c", SeedKind.Text, "a/b", "a/b.txt", Text, "00");

    [Fact]
    public void Every_field_has_its_name_and_place()
    {
        var annotations = new Annotations(
            [
                new(new(11, 3), QuoteKind.Direct, 0, new(new(0, 3), new(4, 4), "said", AttributionBasis.ProDrop, "a.rule"), Origin.Inferred),
                new(new(18, 2), QuoteKind.Mixed, null, null, Origin.Curated),
            ],
            [new(new(28, 3), PhraseUse.Name, Origin.Inferred)],
            [new(new(0, 3), 0), new(new(28, 3), 1)],
            [new(null, "Ana María", ActorKind.Person, []), new("bee", "Bee", ActorKind.Organization, [])]);
        var rule = new Rule("CORPUS999", Severity.Warning, "title", "No {0}.");
        var finding = new Finding(rule, Place.In("a/b.txt", Text, new(4, 4)), "good");

        Assert.Equal(
            """
            {"id":"a/b","title":"Two words","language":"en","direction":"leftToRight","published":"2019-05","source":"The Bee",
            "author":"Bo","url":"https://example.org/","license":null,"rights":null,"sha256":"00","quotes":[
            {"start":11,"end":14,"text":"Yes","kind":"direct","speaker":{"id":"ana-maria","name":"Ana María"},
            "speakerSpan":{"start":0,"end":3},"cue":{"start":4,"end":8,"text":"said"},"basis":"proDrop","rule":"a.rule","origin":"inferred"},
            {"start":18,"end":20,"text":"No","kind":"mixed","speaker":null,
            "speakerSpan":null,"cue":null,"basis":null,"rule":null,"origin":"curated"}],
            "quotedPhrases":[{"start":28,"end":31,"text":"Bee","use":"name"}],
            "actors":[{"id":"ana-maria","name":"Ana María","kind":"person","mentions":[{"start":0,"end":3,"text":"Ana"}]},
            {"id":"bee","name":"Bee","kind":"organization","mentions":[{"start":28,"end":31,"text":"Bee"}]}],
            "diagnostics":[{"id":"CORPUS999","severity":"warning","message":"No good.","place":{"file":"a/b.txt","line":1,"column":5}}]}
            """.ReplaceLineEndings(""),
            Json(annotations, finding));
    }

    [Fact]
    public void A_finding_about_the_project_has_no_place() =>
        Assert.EndsWith("\"place\":null}]}", Json(Annotations.None, new Finding(Rules.InternalFailure, null, "x")), StringComparison.Ordinal);

    private static string Json(Annotations annotations, params Finding[] findings)
    {
        var article = new CuratedArticle(
            new ArticleText(File, Text, 0, null, []),
            new Metadata("a/b", null, "Two words", "en", new PartialDate(2019, 5), "The Bee", "Bo", "https://example.org/"), "en", annotations);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ArticleJson.Options)) ArticleJson.Write(json, new(article, [.. findings]));
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
