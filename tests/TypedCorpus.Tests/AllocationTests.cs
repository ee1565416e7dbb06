using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests;

/// <summary>What was made once is not made again. The runtime counts the bytes exactly.</summary>
public class AllocationTests
{
    private readonly Corpus corpus = Harbour.Open();

    [Fact]
    public void Walking_lists_whose_records_are_made_allocates_nothing() => AssertNothingTheSecondTime(() =>
    {
        int codeUnits = 0;
        foreach (Article article in corpus.Articles)
        {
            codeUnits += article.Text.Length + article.Mentions.Count + article.QuotedPhrases.Count;
            foreach (Paragraph paragraph in article.Paragraphs) codeUnits += paragraph.Range.Length;
            foreach (Actor actor in article.Actors) codeUnits += actor.Name.Length;
        }

        foreach (Quote quote in corpus.Quotes) codeUnits += quote.Range.Length;
        return codeUnits;
    });

    [Fact]
    public void What_an_actor_said_where_and_how_is_told_again_without_allocating() => AssertNothingTheSecondTime(() =>
    {
        int codeUnits = 0;
        foreach (Actor actor in corpus.Actors)
        {
            foreach (Quote quote in actor.Quotes)
                codeUnits += quote.Text.Length + quote.Speaker!.Id.Length + quote.Article.Id.Length + (quote.Attribution?.CueText?.Length ?? 0);
            foreach (Mention mention in actor.Mentions) codeUnits += mention.Range.Length;
            foreach (Article article in actor.Articles) codeUnits += article.Id.Length;
            codeUnits += actor.Names.Count + actor.Aliases.Count + actor.Roles.Count;
        }

        return codeUnits;
    });

    [Fact]
    public void Finding_a_record_that_is_made_or_none_allocates_nothing() => AssertNothingTheSecondTime(() =>
        corpus.Articles.Find("dawn")!.Id.Length + corpus.Actors.Find("authority")!.Id.Length + (corpus.Actors.Find("nobody")?.Id.Length ?? 0));

    [Fact]
    public void Lines_of_a_concordance_are_made_when_they_are_touched_and_once()
    {
        Concordance lines = corpus.Search("the");
        AssertNothingTheSecondTime(() =>
        {
            int starts = lines.Count;
            foreach (ConcordanceLine line in lines) starts += line.Range.Start;
            return starts;
        });
        Assert.Same(lines[0], lines[0]);
    }

    private static void AssertNothingTheSecondTime(Func<int> work)
    {
        int first = work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int again = work();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(first, again);
        Assert.NotEqual(0, first);
    }
}
