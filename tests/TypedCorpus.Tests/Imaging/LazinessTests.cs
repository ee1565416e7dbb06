using TypedCorpus.Imaging;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Imaging;

public class LazinessTests
{
    private readonly TestImage image = Harbour.Image();

    [Fact]
    public void Opening_a_corpus_opens_no_group()
    {
        Corpus corpus = image.Open();
        Assert.Equal((3, 3, 4), (corpus.Articles.Count, corpus.Actors.Count, corpus.Quotes.Count));
        Assert.Empty(image.OpenedGroups);
    }

    [Fact]
    public void Touching_an_article_opens_its_group_alone()
    {
        Assert.Equal("A dawn", image.Open().Articles.Find("dawn")?.Title);
        Assert.Equal([Harbour.EnglishGroup], image.OpenedGroups);
    }

    [Fact]
    public void A_group_is_opened_once_for_all_of_its_articles()
    {
        Corpus corpus = image.Open();
        Assert.Equal(Harbour.Arabic, corpus.Articles[0].Text);
        Assert.Equal(Harbour.Silent, corpus.Articles[1].Text);
        Assert.Equal([Harbour.ArabicGroup], image.OpenedGroups);
    }

    [Fact]
    public void Actors_and_how_much_they_are_quoted_are_known_without_opening_a_group()
    {
        Corpus corpus = image.Open();
        Assert.Equal([3, 1, 0], corpus.Actors.Select(actor => actor.Quotes.Count));
        Assert.Equal([2, 1, 0], corpus.Actors.Select(actor => actor.Articles.Count));
        Assert.Empty(image.OpenedGroups);
    }

    [Fact]
    public void A_text_is_read_when_its_words_are_asked_for()
    {
        Article article = image.Open().Articles[2];
        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Single(article.Mentions);
        Assert.Empty(image.ReadTexts);
        Assert.Equal("Salma al-Harith", article.Mentions[0].Text);
        Assert.Equal([(Harbour.EnglishGroup, 0)], image.ReadTexts);
    }

    [Fact]
    public void What_an_actor_said_is_told_without_names_and_without_ids_of_articles()
    {
        Assert.Equal("at last", image.Open().Actors.Find("the-deputy")!.Quotes[0].Article.Quotes[0].Text);
        Assert.Equal([IndexPart.Info, IndexPart.Articles, IndexPart.ActorIds, IndexPart.QuotesByActor], image.OpenedParts.Distinct().Order());
    }

    [Fact]
    public void Where_a_quote_stands_and_who_said_it_is_told_without_the_text()
    {
        Quote quote = image.Open().Quotes[0];
        Assert.Equal((QuoteKind.Direct, "salma-al-harith"), (quote.Kind, quote.Speaker!.Id));
        Assert.NotEqual(0, quote.Range.Length);
        Assert.Empty(image.ReadTexts);
    }
}
