using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Text;

public class CorpusRootTests
{
    private const string Roots = "seeds=%2Fa%20b%2Fseeds%2F=|seeds=%2Ftwo=%5Cpart%2Ftwo|seeds=%2Fa%20b%2Fseeds%2F=|";

    [Fact]
    public void A_root_counts_once_and_may_have_a_place_within_the_corpus() => Assert.Equal(
        [new CorpusRoot("seeds", "/a b/seeds/"), new CorpusRoot("seeds", "/two/", "part/two/")],
        CorpusRoot.ReadAll(Roots));

    [Theory]
    [InlineData("/two/ferry.txt", SeedKind.Text, "part/two/ferry")]
    [InlineData("/two/2019/ferry.yml", SeedKind.Sidecar, "part/two/2019/ferry")]
    [InlineData("/two/actors.yml", SeedKind.Roster, "actors")]
    internal void That_place_begins_the_ids_of_its_texts_and_nothing_else(string path, SeedKind kind, string key) =>
        Assert.Equal((kind, key), CorpusRoot.ReadAll(Roots).Last().Find(path));

    [Theory]
    [InlineData("/seeds/drafts/b%c.txt", false)]
    [InlineData(@"\seeds\drafts\b%c.txt", false)]
    [InlineData("/seeds/a=b.txt", false)]
    [InlineData("/seeds/drafts/a.txt", true)]
    [InlineData("/seeds/drafts/b%c.yml", true)]
    [InlineData("/seeds/Drafts/b%c.txt", true)]
    public void What_is_left_out_is_not_in_it_in_whatever_order_it_is_named(string path, bool isIn) => Assert.Equal(
        isIn, CorpusRoot.ReadAll("seeds=%2Fseeds%2F==z.txt=drafts%2Fb%25c.txt=a%3Db.txt=Z.txt").Single().Find(path) is not null);

    [Theory]
    [InlineData("/twofold/ferry.txt")]
    [InlineData("/Two/ferry.txt")]
    [InlineData("/two/.git/ferry.txt")]
    public void Other_files_are_not_in_it(string path) => Assert.Null(CorpusRoot.ReadAll(Roots).Last().Find(path));
}
