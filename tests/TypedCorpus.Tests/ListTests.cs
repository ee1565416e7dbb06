using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests;

public class ListTests
{
    private readonly Corpus corpus = Harbour.Open();

    [Fact]
    public void All_quotes_stand_in_reading_order_also_past_an_article_without_one()
    {
        Assert.Equal(["سنفتح الميناء غداً", "لن ننتظر أحداً", "at last", "a new dawn"], corpus.Quotes.Select(quote => quote.Text));
        Assert.Same(corpus.Articles[2].Quotes[0], corpus.Quotes[2]);
    }

    [Theory]
    [InlineData("news/ميناء", 0)]
    [InlineData("news/silent", 1)]
    [InlineData("dawn", 2)]
    public void An_article_is_found_by_its_id(string id, int place) => Assert.Same(corpus.Articles[place], corpus.Articles.Find(id));

    [Theory]
    [InlineData("salma-al-harith", 0)]
    [InlineData("the-deputy", 1)]
    [InlineData("authority", 2)]
    public void An_actor_is_found_by_its_id(string id, int place) => Assert.Same(corpus.Actors[place], corpus.Actors.Find(id));

    [Theory]
    [InlineData("")]
    [InlineData("Dawn")]
    [InlineData("dawn ")]
    [InlineData("zzz")]
    public void An_id_that_no_record_has_finds_nothing(string id)
    {
        Assert.Null(corpus.Articles.Find(id));
        Assert.Null(corpus.Actors.Find(id));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    public void A_place_outside_a_list_is_refused(int place)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Articles[place]);
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Actors[place]);
    }

    [Fact]
    public void A_list_gives_the_same_record_each_time()
    {
        foreach (Article article in corpus.Articles)
        {
            Assert.Same(article, corpus.Articles.Find(article.Id));
            Assert.Same(article.Quotes, article.Quotes);
            Assert.All(article.Quotes, quote => Assert.Same(article.Quotes[quote.Index], quote));
        }
    }
}
