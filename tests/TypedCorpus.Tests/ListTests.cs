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

    [Fact]
    public void An_id_is_looked_up_in_two_ways_and_null_is_none()
    {
        Assert.True(corpus.Articles.TryFind("dawn", out Article? article));
        Assert.Same(corpus.Articles[2], article);
        Assert.True(corpus.Actors.TryFind("authority", out Actor? actor));
        Assert.Same(corpus.Actors[2], actor);
        Assert.False(corpus.Articles.TryFind("nowhere", out article) || corpus.Actors.TryFind("nobody", out actor));
        Assert.Null(article);

        Assert.Throws<ArgumentNullException>(() => corpus.Articles.Find(null!));
        Assert.Throws<ArgumentNullException>(() => corpus.Actors.Find(null!));
        Assert.Throws<ArgumentNullException>(() => corpus.Articles.TryFind(null!, out _));
        Assert.Throws<ArgumentNullException>(() => corpus.Actors.TryFind(null!, out _));
    }

    [Fact]
    public void LINQ_goes_to_a_place_of_a_list_and_makes_that_record_alone()
    {
        int made = 0;
        RecordList<string> List() => new(1000, new string?[1000], number => $"{number} of {++made}", null);

        Assert.Equal("999 of 1", List().Last());
        Assert.Equal("7 of 2", List().ElementAt(7));
        Assert.Equal("998 of 3", List().ElementAt(^2));
        Assert.Equal("999 of 4", List().LastOrDefault());
        Assert.Equal("997 of 5", List().Skip(997).First());
        Assert.Equal((1000, 5), (Counted(List()), made));
    }

    private static int Counted(IEnumerable<string> records) => records.Count();

    [Fact]
    public void A_list_is_a_list_to_the_platform_and_nothing_changes_it()
    {
        IList<Quote> quotes = corpus.Quotes;
        Quote[] copy = new Quote[quotes.Count + 1];
        quotes.CopyTo(copy, 1);

        Assert.Equal([null!, .. corpus.Quotes], copy);
        Assert.Equal((2, -1), (quotes.IndexOf(corpus.Quotes[2]), quotes.IndexOf(null!)));
        Assert.Equal((true, false), (quotes.Contains(Harbour.Open().Quotes[2]), quotes.Contains(Harbour.Open("other").Quotes[2])));
        Assert.Same(corpus.Quotes[1], quotes[1]);
        Assert.True(quotes.IsReadOnly);
        Assert.All(
            (Action[])[
                () => quotes.Add(copy[1]), () => quotes.Clear(), () => quotes.Remove(copy[1]), () => quotes.Insert(0, copy[1]),
                () => quotes.RemoveAt(0), () => quotes[0] = copy[1]],
            change => Assert.Throws<NotSupportedException>(change));
        Assert.Throws<ArgumentException>(() => quotes.CopyTo(copy, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => quotes.CopyTo(copy, -1));
        Assert.Throws<ArgumentNullException>(() => quotes.CopyTo(null!, 0));
    }

    [Fact]
    public void The_default_enumerator_walks_nothing()
    {
        RecordList<Quote>.Enumerator none = default;
        Assert.False(none.MoveNext());
        Assert.Throws<InvalidOperationException>(() => none.Current);
    }

    [Fact]
    public void An_enumerator_has_a_record_only_within_the_list()
    {
        RecordList<Actor>.Enumerator walk = corpus.Actors.GetEnumerator();
        Assert.Throws<InvalidOperationException>(() => walk.Current);
        while (walk.MoveNext()) Assert.NotNull(walk.Current);
        Assert.Throws<InvalidOperationException>(() => walk.Current);
    }
}
