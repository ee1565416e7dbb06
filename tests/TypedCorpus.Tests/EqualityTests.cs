using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests;

public class EqualityTests
{
    private readonly Corpus corpus = Harbour.Open();

    [Fact]
    public void Records_of_the_same_corpus_opened_twice_are_equal()
    {
        Corpus again = Harbour.Open();
        foreach ((object mine, object theirs) in Records(corpus).Zip(Records(again)))
        {
            Assert.NotSame(mine, theirs);
            Assert.Equal(mine, theirs);
            Assert.Equal(mine.GetHashCode(), theirs.GetHashCode());
        }
    }

    [Fact]
    public void Records_of_a_corpus_with_other_contents_differ()
    {
        Corpus other = Harbour.Open("decade");
        foreach ((object mine, object theirs) in Records(corpus).Zip(Records(other))) Assert.NotEqual(mine, theirs);
    }

    [Fact]
    public void No_two_records_of_a_corpus_are_equal()
    {
        object[] records = [.. Records(corpus)];
        Assert.Equal(records.Length, records.Distinct().Count());
    }

    [Fact]
    public void Words_that_name_two_actors_are_two_mentions()
    {
        Mention one = corpus.Articles[2].Mentions[0];
        Assert.NotEqual(one, new Mention(corpus.Actors[1], one.Article, one.Range));
        Assert.Equal(one, new Mention(corpus.Actors[0], one.Article, one.Range));
    }

    [Fact]
    public void What_a_record_prints_names_others_by_their_ids()
    {
        Assert.Equal("Article dawn: A dawn", corpus.Articles[2].ToString());
        Assert.Equal("Quote dawn#0 19..26 by salma-al-harith: at last", corpus.Articles[2].Quotes[0].ToString());
        Assert.Equal("Person salma-al-harith: سلمى الحارث", corpus.Actors[0].ToString());
        Assert.Equal("Mention of salma-al-harith in dawn 34..49", corpus.Articles[2].Mentions[0].ToString());
        Assert.Equal("Paragraph dawn#0 0..50", corpus.Articles[2].Paragraphs[0].ToString());
    }

    private static IEnumerable<object> Records(Corpus corpus) =>
    [
        corpus.Info, .. corpus.Articles, .. corpus.Actors, .. corpus.Quotes,
        .. corpus.Articles.SelectMany(article => article.Paragraphs),
        .. corpus.Articles.SelectMany(article => article.QuotedPhrases),
        .. corpus.Articles.SelectMany(article => article.Mentions),
    ];
}
