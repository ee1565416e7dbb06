using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests;

/// <summary>Two corpora that know some of the same people; their hashes differ, so that they are two.</summary>
public class CorpusUnionTests
{
    private readonly Corpus first = Harbour.Open("1"), second = Harbour.Open("2");

    [Fact]
    public void Articles_and_quotes_follow_each_other_corpus_after_corpus()
    {
        var union = new CorpusUnion(first, second);

        Assert.Equal([.. first.Articles, .. second.Articles], union.Articles);
        Assert.Equal([.. first.Quotes, .. second.Quotes], union.Quotes);
    }

    [Fact]
    public void Actors_are_joined_by_their_Wikidata_item_and_not_by_their_name_or_id()
    {
        var union = new CorpusUnion(first, second);

        Assert.Equal(
            ["salma-al-harith, salma-al-harith", "the-deputy", "authority", "the-deputy", "authority"],
            union.Actors.Select(actor => string.Join(", ", actor.Actors.Select(part => part.Id))));
    }

    [Fact]
    public void A_joined_actor_has_the_quotes_mentions_and_articles_of_each_part()
    {
        JoinedActor salma = new CorpusUnion(first, second).FindByWikidata("Q1")!;
        (Actor one, Actor other) = (first.Actors[0], second.Actors[0]);

        Assert.Equal([.. one.Quotes, .. other.Quotes], salma.Quotes);
        Assert.Equal([.. one.Mentions, .. other.Mentions], salma.Mentions);
        Assert.Equal([.. one.Articles, .. other.Articles], salma.Articles);
        Assert.Equal(("سلمى الحارث", ActorKind.Person, "Q1"), (salma.Name, salma.Kind, salma.Wikidata));
    }

    [Fact]
    public void What_somebody_equates_is_one_in_a_new_union_and_the_old_one_stays()
    {
        var union = new CorpusUnion(first, second);

        CorpusUnion equated = union.Equate(first.Actors[1], second.Actors[1]).Equate(second.Actors[1], first.Actors[2]);

        Assert.Equal([first.Actors[1], first.Actors[2], second.Actors[1]], equated.Of(second.Actors[1]).Actors);
        Assert.Equal([2, 3, 1], equated.Actors.Select(actor => actor.Actors.Count));
        Assert.Equal(5, union.Actors.Count);
    }

    [Fact]
    public void An_actor_of_another_corpus_is_refused()
    {
        var union = new CorpusUnion(first);

        Assert.Throws<ArgumentException>(() => union.Of(second.Actors[0]));
        Assert.Throws<ArgumentException>(() => union.Equate(first.Actors[0], second.Actors[0]));
    }

    [Fact]
    public void A_corpus_that_is_given_twice_counts_once() =>
        Assert.Equal(first.Quotes.Count, new CorpusUnion(first, first).Quotes.Count);

    [Fact]
    public void Words_are_found_in_all_of_them_by_a_concordance_as_of_one()
    {
        Corpus none = PlainTexts.Open("Nothing.");
        Concordance lines = new CorpusUnion(none, first, none, PlainTexts.Open("Nothing."), second).Search("the", 7);

        Assert.Equal([.. first.Search("the", 7), .. second.Search("the", 7)], lines);
        Assert.Equal((2 * first.Search("the").Count, "the"), (lines.Count, lines.Words));
        Assert.Equal(lines, Enumerable.Range(0, lines.Count).Select(place => lines[place]));
        Assert.Same(lines[^1], lines.Last());
        Assert.Equal(lines.Count, lines.ToString().Split('\n').Length);
        Assert.Empty(new CorpusUnion().Search("the"));
        Assert.Throws<ArgumentOutOfRangeException>(() => lines[lines.Count]);
    }

    [Fact]
    public void What_is_no_search_is_refused_at_once()
    {
        var union = new CorpusUnion(first);
        Assert.Throws<ArgumentNullException>(() => union.Search(null!));
        Assert.Throws<ArgumentException>(() => union.Search("*"));
        Assert.Throws<ArgumentOutOfRangeException>(() => union.Search("the", -1));
        Assert.Throws<ArgumentNullException>(() => union.FindByWikidata(null!));
    }

    [Fact]
    public void Its_printed_form_tells_its_titles_or_else_its_names() =>
        Assert.Equal("Union of The harbour, plain, The harbour: 7 articles, 5 actors, 8 quotes", new CorpusUnion(first, PlainTexts.Open("Nothing."), second).ToString());
}
