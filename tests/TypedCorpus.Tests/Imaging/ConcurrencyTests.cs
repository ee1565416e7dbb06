using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Imaging;

public class ConcurrencyTests
{
    [Fact]
    public void Threads_that_touch_a_record_first_together_get_the_same_one()
    {
        for (int round = 0; round < 200; round++)
        {
            Corpus corpus = Harbour.Open();
            var seen = new ConcurrentDictionary<object, int>(new ByReference());
            Parallel.For(0, 8, thread =>
            {
                foreach (object record in Touch(corpus)) seen.AddOrUpdate(record, 1, (_, count) => count + 1);
            });
            Assert.All(seen.Values, count => Assert.Equal(8, count));
        }
    }

    [Fact]
    public void Threads_that_search_together_first_find_the_same()
    {
        for (int round = 0; round < 200; round++)
        {
            Corpus corpus = Harbour.Open();
            Parallel.For(0, 8, thread =>
            {
                Assert.Equal(["الميناء"], corpus.Search("الميناء").Select(line => line.Keyword));
                Assert.Equal(["harbour", "deputy"], corpus.Search("harbour").Concat(corpus.Search("DEPUTY")).Select(line => line.Keyword));
            });
        }
    }

    [Fact]
    public void Threads_that_touch_a_line_first_together_get_the_same_one()
    {
        for (int round = 0; round < 200; round++)
        {
            Concordance lines = Harbour.Open().Search("the");
            var seen = new ConcurrentDictionary<object, int>(new ByReference());
            Parallel.For(0, 8, thread =>
            {
                foreach (ConcordanceLine line in lines) seen.AddOrUpdate(line, 1, (_, count) => count + 1);
            });
            Assert.Equal(lines.Count, seen.Count);
            Assert.All(seen.Values, count => Assert.Equal(8, count));
        }
    }

    private static object[] Touch(Corpus corpus) =>
    [
        corpus.Articles[0], corpus.Articles[0].Text, corpus.Articles[0].Quotes, corpus.Articles[0].Quotes[0],
        corpus.Articles[0].Quotes[0].Text, corpus.Articles[0].Paragraphs, corpus.Articles[0].QuotedPhrases,
        corpus.Articles[0].Mentions, corpus.Actors[0], corpus.Actors[0].Quotes, corpus.Actors[0].Mentions,
        corpus.Actors[0].Articles, corpus.Quotes[3], corpus.Actors[0].Names, corpus.Actors[0].Aliases, corpus.Actors[0].Roles,
        corpus.Actors.Find("authority")!, corpus.Articles.Find("dawn")!, corpus.Alphabet,
    ];

    private sealed class ByReference : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
