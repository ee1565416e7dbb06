using TypedCorpus.ImageWriting;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.ImageWriting;

/// <summary>What a fact costs in characters of tables: some eight million of them are all that an assembly has for its corpora.</summary>
public class TableLengthTests
{
    private const int RowStarts = 5 * 2;

    private static readonly QuoteAnnotation Quote = new(
        new TextRange(500, 120), QuoteKind.Direct, 3,
        new Attribution(new TextRange(640, 14), new TextRange(630, 4), "said", AttributionBasis.Named, "cue-after"), Origin.Inferred);

    [Fact]
    public void An_article_of_which_nothing_is_known_takes_its_hash_and_little_more() => Assert.Equal(
        RowStarts + "length flags language-start language-length paragraph".Split(' ').Length + 20,
        Length(Article(), Article("b")) - Length(Article()));

    [Fact]
    public void A_quote_with_speaker_source_and_cue_takes_five() =>
        Assert.Equal(5, Length(Article(quotes: [Quote, Quote])) - Length(Article(quotes: [Quote])));

    [Fact]
    public void A_mention_takes_two() => Assert.Equal(2, Length(Article(mentions: [new(new TextRange(700, 12), 20)])) - Length(Article()));

    [Fact]
    public void A_phrase_takes_two() =>
        Assert.Equal(2, Length(Article(phrases: [new(new TextRange(900, 20), PhraseUse.Name, Origin.Inferred)])) - Length(Article()));

    [Fact]
    public void A_paragraph_takes_one() => Assert.Equal(1, Length(Article(text: "a\n\nb\n")) - Length(Article(text: "a\n")));

    [Fact]
    public void A_date_takes_two() => Assert.Equal(2, Length(Article() with { Metadata = Metadata.Empty with { Published = new PartialDate(2019, 5, 13) } }) - Length(Article()));

    private static int Length(params CuratedArticle[] articles) => GroupPacker.Pack([.. articles]).Numbers.Length;

    private static CuratedArticle Article(
        string key = "a", string text = "a", QuoteAnnotation[]? quotes = null, PhraseAnnotation[]? phrases = null, MentionAnnotation[]? mentions = null) => new(
            ArticleReader.Read(new SeedFile("seeds", SeedKind.Text, key, key + ".txt", text, Sha256.Of(text))).Value,
            Metadata.Empty,
            "ar",
            new Annotations([.. quotes ?? []], [.. phrases ?? []], [.. mentions ?? []], []));
}
