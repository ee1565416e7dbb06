using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Linking.Again;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Linking.Again;

/// <summary>A corpus that is linked again after an edit comes to what it would be if it were new.</summary>
public class RelinkingTests
{
    private static readonly Roster Listed = new([Curated("lev-dengov", "Lev Dengov"), Curated("zoe", "Zoe") with { Formerly = ["zoe-1"] }, Curated("x-2", "X 2") with { IsDraft = true }]);

    /// <summary>Some come to one id, some to one member, and some are on the roster.</summary>
    private static readonly ActorAnnotation[] Known =
    [
        new("lev-dengov", "Dengov", ActorKind.Person, []), new("zoe", "Zoe", ActorKind.Person, []),
        .. new[] { "Amal", "José", "Jose", "X 1", "X1", "X2", "Count", "Bo", "Cy", "Di" }.SelectMany(name => new ActorAnnotation[]
        {
            new(null, name, ActorKind.Person, []), new(null, name + " ", ActorKind.Group, ["minister", name]), new(null, name, ActorKind.Person, ["envoy", "minister"]),
        }),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_is_what_it_would_be_if_it_were_new_whatever_the_edits(int seed)
    {
        var random = new Random(seed);
        List<ArticleSummary> articles = [.. Enumerable.Range(0, 15).Select(number => Draw(random, $"text-{number:D2}"))];
        (RosterLinking? link, PackedIndex? index) = (null, null);
        for (int step = 0; step < 300; step++)
        {
            Edit(random, articles);
            Manifest manifest = Manifest.Empty with { Title = random.Next(5) == 0 ? "Texts" : null };
            Roster roster = random.Next(10) == 0 ? Roster.Empty : Listed;

            link = Relinking.Link(link, "seeds", manifest, roster, articles, TestContext.Current.CancellationToken);
            index = PackedIndex.Of(link.Corpus, index);

            LinkedCorpus anew = CorpusLinker.Link("seeds", manifest, roster, articles, TestContext.Current.CancellationToken);
            Assert.True(anew.Equals(link.Corpus), $"The corpus is another after step {step}.");
            Assert.True(PackedIndex.Of(anew).Equals(index), $"The index is another after step {step}.");
        }
    }

    [Fact]
    public void Whom_an_edit_does_not_touch_is_the_very_same_as_before()
    {
        ArticleSummary first = Summary("a", [Named("Amal")], [0], [1]), second = Summary("b", [Named("Bo")], [0], [1]);
        RosterLinking before = Link(null, first, second);

        LinkedCorpus after = Link(before, Summary("a", [Named("Amal")], [0, 0], [2]), second).Corpus;

        Assert.NotSame(before.Corpus.Actors[3], after.Actors[3]);
        Assert.Same(before.Corpus.Actors[0], after.Actors[0]);
        Assert.Equal([2], after.Actors[4].Quotes);
    }

    [Fact]
    public void An_edit_of_words_alone_leaves_all_actors_and_the_other_articles_as_they_are()
    {
        ArticleSummary first = Summary("a", [Named("Amal")], [0], [1]), second = Summary("b", [Named("Bo")], [0], [1]);
        RosterLinking before = Link(null, first, second);

        LinkedCorpus after = Link(before, first with { Fingerprint = "another" }, second).Corpus;

        Assert.All(Enumerable.Range(0, after.Actors.Count), number => Assert.Same(before.Corpus.Actors[number], after.Actors[number]));
        Assert.Same(before.Corpus.Articles[1], after.Articles[1]);
        Assert.NotEqual(before.Corpus.ContentHash, after.ContentHash);
    }

    private static void Edit(Random random, List<ArticleSummary> articles)
    {
        int sort = random.Next(20);
        if (sort == 0) articles.Add(Draw(random, $"text-{random.Next(100):D2}x{articles.Count}"));
        else if (sort == 1 && articles.Count > 10) articles.RemoveAt(random.Next(articles.Count));
        int edits = sort == 2 ? 12 : random.Next(4);
        for (int i = 0; i < edits; i++)
        {
            int number = random.Next(articles.Count);
            ArticleSummary article = articles[number];
            articles[number] = random.Next(4) == 0 ? article with { Fingerprint = $"{random.Next()}", Title = "Title" } : Draw(random, article.Key);
        }
    }

    private static ArticleSummary Draw(Random random, string key)
    {
        ActorAnnotation[] actors = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Known[random.Next(Known.Length)]).Distinct()];
        int[] speakers = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(-1, actors.Length))];
        ArticleSummary article = Summary(key, actors, speakers, [.. actors.Select(_ => random.Next(3))]);
        return random.Next(10) == 0 ? article with { Member = "Chosen" } : article;
    }

    private static RosterLinking Link(RosterLinking? last, params ArticleSummary[] articles) =>
        Relinking.Link(last, "seeds", Manifest.Empty, Listed, articles, TestContext.Current.CancellationToken);

    private static ActorAnnotation Named(string name) => new(null, name, ActorKind.Person, []);

    private static RosterActor Curated(string id, string name) => new(id, name, ActorKind.Person, [], [], [], null, null);

    private static ArticleSummary Summary(string key, ActorAnnotation[] actors, int[] speakers, int[] mentions) => new(
        key, key, null, null, null, "", speakers.ToEquatableArray(), actors.ToEquatableArray(), mentions.ToEquatableArray(), $"print of {key}");
}
