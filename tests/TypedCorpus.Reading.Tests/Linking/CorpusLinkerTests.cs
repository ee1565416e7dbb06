using TypedCorpus.Checks;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Linking;

public class CorpusLinkerTests
{
    private static readonly RosterActor Dengov =
        new("lev-dengov", "ليف دينغوف", ActorKind.Person, [new LanguageName("en", "Lev Dengov")], ["دينغوف"], [], null, null);

    [Fact]
    public void An_actor_is_the_same_in_all_articles()
    {
        LinkedCorpus corpus = Link(
            [Dengov],
            Summary("a", [new("lev-dengov", "ليف دينغوف", ActorKind.Person, [])], speakers: [0, 0], mentions: [2]),
            Summary("b", [new(null, "ليلى", ActorKind.Person, []), new("lev-dengov", "ليف دينغوف", ActorKind.Person, [])], speakers: [1], mentions: [0, 3]));

        LinkedActor dengov = corpus.Actors[0];
        Assert.Equal("lev-dengov", dengov.Id);
        Assert.Equal([0, 1, 2], dengov.Quotes);
        Assert.Equal([new ActorInArticle(0, 2), new ActorInArticle(1, 3)], dengov.Articles);
        Assert.Equal(5, dengov.MentionCount);
    }

    [Fact]
    public void The_roster_comes_first_and_inferred_actors_follow_by_id()
    {
        LinkedCorpus corpus = Link([Dengov], Summary("a", [Inferred("Zoe"), Inferred("Amal")], [], [1, 1]));

        Assert.Equal(["lev-dengov", "amal", "zoe"], corpus.Actors.Select(actor => actor.Id));
        Assert.Equal([Origin.Curated, Origin.Inferred, Origin.Inferred], corpus.Actors.Select(actor => actor.Origin));
    }

    [Fact]
    public void An_actor_without_mentions_is_still_on_the_roster() =>
        Assert.Equal(["lev-dengov"], Link([Dengov]).Actors.Select(actor => actor.Id));

    [Fact]
    public void Names_with_one_id_are_one_actor_under_the_longer_name()
    {
        LinkedCorpus corpus = Link([], Summary("a", [Inferred("Jose Diaz")], [0], [1]), Summary("b", [Inferred("José  Díaz")], [0], [1]));

        LinkedActor actor = Assert.Single(corpus.Actors);
        Assert.Equal("José  Díaz", actor.Name);
        Assert.Equal([0, 1], actor.Quotes);
    }

    [Fact]
    public void Two_names_of_one_actor_in_one_article_count_as_one()
    {
        LinkedCorpus corpus = Link([], Summary("a", [Inferred("José"), Inferred("Jose")], [0, 1], [2, 3]));

        Assert.Equal([new ActorInArticle(0, 5)], Assert.Single(corpus.Actors).Articles);
    }

    [Fact]
    public void A_member_is_given_once_and_the_second_goes_without()
    {
        LinkedCorpus corpus = Link([Dengov], Summary("lev", [Inferred("Lev-Dengov!")], [], [1]), Summary("LEV", [Inferred("Count")], [], [1]));

        Assert.Equal(["LEV", "Lev"], corpus.Articles.Select(article => article.Member));
        Assert.Equal(["LevDengov", null], corpus.Actors.Select(actor => actor.Member));
    }

    [Fact]
    public void Of_inferred_actors_with_one_member_name_none_has_it_and_that_is_said()
    {
        LinkedCorpus corpus = Link([], Summary("a", [Inferred("a1"), Inferred("A 1"), Inferred("Zoe")], [], [1, 1, 1]));

        Assert.Equal([null, null, "Zoe"], corpus.Actors.Select(actor => actor.Member));
        Assert.Equal(
            ["info CORPUS409: The inferred actor 'A 1' has no member of its own, because the name that its id 'a-1' gives is reserved or another's: put the actor on the roster, with a 'member:'",
             "info CORPUS409: The inferred actor 'a1' has no member of its own, because the name that its id 'a1' gives is reserved or another's: put the actor on the roster, with a 'member:'"],
            MemberCheck.Check(corpus, []).Select(finding => finding.ToString()));
    }

    [Fact]
    public void Quotes_are_numbered_through_the_corpus_in_the_order_of_keys()
    {
        LinkedCorpus corpus = Link([], Summary("b", [], [-1], []), Summary("a", [], [-1, -1], []));

        Assert.Equal(["a", "b"], corpus.Articles.Select(article => article.Summary.Id));
        Assert.Equal([0, 2], corpus.Articles.Select(article => article.FirstQuote));
        Assert.Equal(3, corpus.QuoteCount);
    }

    [Fact]
    public void The_content_hash_tells_corpora_apart()
    {
        ArticleSummary article = Summary("a", [], [], []);
        string[] hashes =
        [
            Link([]).ContentHash,
            Link([Dengov]).ContentHash,
            Link([Dengov with { Aliases = [] }]).ContentHash,
            Link([Dengov with { Aliases = [], Roles = [.. Dengov.Aliases, .. Dengov.Roles] }]).ContentHash,
            Link([], article).ContentHash,
            Link([], article with { Fingerprint = "other" }).ContentHash,
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.Equal(hashes[4], Link([], article).ContentHash);
    }

    private static LinkedCorpus Link(RosterActor[] roster, params ArticleSummary[] articles) =>
        CorpusLinker.Link("seeds", Manifest.Empty, new Roster(roster.ToEquatableArray()), articles);

    private static ActorAnnotation Inferred(string name) => new(null, name, ActorKind.Person, []);

    private static ArticleSummary Summary(string key, ActorAnnotation[] actors, int[] speakers, int[] mentions) => new(
        key, key, null, null, null, "", speakers.ToEquatableArray(), actors.ToEquatableArray(), mentions.ToEquatableArray(), "print of " + key);
}
