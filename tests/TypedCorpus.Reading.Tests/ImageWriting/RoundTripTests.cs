using CsCheck;
using TypedCorpus.ImageWriting;
using TypedCorpus.Imaging;
using TypedCorpus.Linking;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.ImageWriting;

/// <summary>What is packed is read back, whatever it is.</summary>
public class RoundTripTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 1, 12],
        Gen.OneOf("خليفة حفتر", "ليف دينغوف", "«نعم»", "🙂 a", "\r\n", "一丁", "\"\\"));

    private static readonly Gen<string> Texts = Words.Array[1, 40].Select(words => string.Join(" ", words));

    private static readonly Gen<CuratedArticle> Articles =
        from key in Gen.String[Gen.Char.AlphaNumeric, 1, 8]
        from text in Texts
        from title in Words.Null()
        from license in Words.Null()
        from rights in Words.Null()
        from actors in Words.Array[0, 5]
        from quotes in Gen.Select(RangesOf(text), Gen.Int[-1, actors.Length - 1], Gen.Enum<AttributionBasis>(), Gen.Enum<AttributionConfidence>(), Gen.Enum<Origin>(), Gen.Bool, Gen.Bool).Array[0, 6]
        from phrases in Gen.Select(RangesOf(text), Gen.Enum<PhraseUse>()).Array[0, 6]
        from mentions in Gen.Select(RangesOf(text), Gen.Int[0, Math.Max(0, actors.Length - 1)]).Array[0, 6]
        select Article(
            key,
            text,
            Metadata.Empty with { Title = title, License = license, Rights = rights, Published = new PartialDate(2019, 5) },
            [.. actors.Select((name, i) => new ActorAnnotation($"{key}-{i}", name, ActorKind.Group, []))],
            [.. quotes.Select(quote => Quote(quote.Item1, quote.Item2, Attribution(text, quote.Item1, quote.Item3, quote.Item4, quote.Item7), quote.Item5, quote.Item6))],
            [.. phrases.Select(phrase => new PhraseAnnotation(phrase.Item1, phrase.Item2, Origin.Inferred))],
            [.. mentions.Where(_ => actors.Length > 0).Select(mention => new MentionAnnotation(mention.Item1, mention.Item2))]);

    [Fact]
    public void Everything_that_is_packed_is_read_back() => Articles.Array[0, 8].Sample(
        made =>
        {
            CuratedArticle[] articles = [.. made.DistinctBy(article => article.Id).OrderBy(article => article.Id, StringComparer.Ordinal)];
            Corpus corpus = Open(articles);

            Assert.Equal(articles.Select(article => article.Id), corpus.Articles.Select(article => article.Id));
            foreach ((CuratedArticle expected, Article actual) in articles.Zip(corpus.Articles)) AssertSame(expected, actual);
            AssertIndexed(corpus);
        },
        iter: 2_000);

    [Fact]
    public void Records_are_found_by_ids_that_they_had_and_first_by_those_that_they_have()
    {
        CuratedArticle one = Article("one", "a", Metadata.Empty with { Formerly = ["first", "two"] }, [], [], [], []), two = Article("two", "b", Metadata.Empty, [], [], [], []);
        var ana = new RosterActor("ana", "Ana", ActorKind.Person, [], [], [], null, null, Formerly: ["anna"]);
        LinkedCorpus linked = CorpusLinker.Link("seeds", Manifest.Empty, new Roster([ana]), new[] { one, two }.Select(article => ArticleSummary.Of(article, ArticleFingerprint.Of(article))));
        Corpus corpus = new PackedCorpus(linked, ArticleGroup.AllOf("seeds", [one, two])).Open();

        Assert.Equal(["one", "two", null], new[] { "first", "two", "none" }.Select(id => corpus.Articles.Find(id)?.Id));
        Assert.Equal(["ana", "ana", null], new[] { "ana", "anna", "an" }.Select(id => corpus.Actors.Find(id)?.Id));
    }

    [Fact]
    public void Ids_that_nobody_had_take_no_room() => Assert.Equal(
        2, IndexPacker.Pack(CorpusLinker.Link("seeds", Manifest.Empty, Roster.Empty, []), null)[(int)IndexPart.ArticleIds].Numbers[1] - ImageFormat.First);

    [Fact]
    public void An_empty_corpus_opens()
    {
        Corpus corpus = Open([]);

        Assert.Empty(corpus.Articles);
        Assert.Empty(corpus.Quotes);
        Assert.Null(corpus.Articles.Find("none"));
    }

    [Fact]
    public void Numbers_of_any_size_are_read_back() => Gen.Int[0, int.MaxValue].Array[0, 50].Sample(numbers =>
    {
        var pack = new PackWriter(1);
        SectionWriter row = pack[0].StartRow();
        foreach (int number in numbers) row.Number(number).Signed(-number);
        Packed packed = pack.Pack();

        PackReader reader = new Pack(packed.Numbers, packed.Strings).Row(0, 0);
        foreach (int number in numbers) Assert.Equal((number, -number), (reader.Number(), reader.Signed()));
        Assert.True(reader.AtEnd);
    });

    [Fact]
    public void An_article_is_in_the_same_group_on_every_machine()
    {
        Assert.Equal(211, ArticleGroup.NumberOf("000_66cadd53a7e5fc5e"));
        Gen.String.Sample(key => Assert.InRange(ArticleGroup.NumberOf(key), 0, ArticleGroup.Count - 1));
    }

    private static Gen<TextRange> RangesOf(string text) =>
        from start in Gen.Int[0, text.Length]
        from length in Gen.Int[0, text.Length - start]
        select new TextRange(start, length);

    private static Attribution Attribution(string text, TextRange range, AttributionBasis basis, AttributionConfidence confidence, bool hasCue) =>
        new(hasCue ? null : range, hasCue ? range : null, hasCue ? range.Of(text) : null, basis, "a-rule", confidence);

    private static QuoteAnnotation Quote(TextRange range, int speaker, Attribution attribution, Origin origin, bool hasAttribution) =>
        new(range, (QuoteKind)((int)attribution.Basis % 3), speaker < 0 ? null : speaker, hasAttribution ? attribution : null, origin);

    private static CuratedArticle Article(
        string key, string text, Metadata metadata, EquatableArray<ActorAnnotation> actors, EquatableArray<QuoteAnnotation> quotes,
        EquatableArray<PhraseAnnotation> phrases, EquatableArray<MentionAnnotation> mentions) => new(
            ArticleReader.Read(new SeedFile("seeds", SeedKind.Text, key, key + ".txt", text, Sha256.Of(text))).Value with { Text = text },
            metadata,
            "ar",
            new Annotations(quotes, phrases, mentions, actors));

    private static Corpus Open(CuratedArticle[] articles)
    {
        LinkedCorpus linked = CorpusLinker.Link("seeds", Manifest.Empty, Roster.Empty, articles.Select(article => ArticleSummary.Of(article, ArticleFingerprint.Of(article))));
        return new PackedCorpus(linked, ArticleGroup.AllOf("seeds", articles)).Open();
    }

    private static void AssertSame(CuratedArticle expected, Article actual)
    {
        Annotations annotations = expected.Annotations;
        Assert.Equal(expected.Text.Text, actual.Text);
        Assert.Equal(expected.Metadata.Title, actual.Title);
        Assert.Equal(expected.Metadata.Published, actual.Published);
        Assert.Equal((expected.Metadata.License, expected.Metadata.Rights), (actual.License, actual.Rights));
        Assert.Equal(TextDirection.RightToLeft, actual.Direction);
        Assert.Equal(expected.Text.Paragraphs, actual.Paragraphs.Select(paragraph => paragraph.Range));
        Assert.Equal(annotations.Actors.Select(actor => actor.Id), actual.Actors.Select(actor => actor.Id));
        Assert.Equal(
            annotations.Quotes.Select(quote => (quote.Range, quote.Kind, quote.Attribution, quote.Origin, Speaker: quote.Speaker is { } i ? annotations.Actors[i].Id : null)),
            actual.Quotes.Select(quote => (quote.Range, quote.Kind, quote.Attribution, quote.Origin, quote.Speaker?.Id)));
        Assert.Equal(annotations.Phrases.Select(phrase => (phrase.Range, phrase.Use)), actual.QuotedPhrases.Select(phrase => (phrase.Range, phrase.Use)));
        Assert.Equal(
            annotations.Mentions.Select(mention => (mention.Range, annotations.Actors[mention.Actor].Id)),
            actual.Mentions.Select(mention => (mention.Range, (string?)mention.Actor.Id)));
    }

    /// <summary>The indexes say what a walk over all articles says.</summary>
    private static void AssertIndexed(Corpus corpus)
    {
        Assert.Equal(corpus.Articles.SelectMany(article => article.Quotes), corpus.Quotes);
        foreach (Article article in corpus.Articles) Assert.Same(article, corpus.Articles.Find(article.Id));
        foreach (Actor actor in corpus.Actors)
        {
            Assert.Same(actor, corpus.Actors.Find(actor.Id));
            Assert.Equal(corpus.Quotes.Where(quote => quote.Speaker == actor), actor.Quotes);
            Assert.Equal(corpus.Articles.SelectMany(article => article.Mentions).Where(mention => mention.Actor == actor), actor.Mentions);
        }
    }
}
