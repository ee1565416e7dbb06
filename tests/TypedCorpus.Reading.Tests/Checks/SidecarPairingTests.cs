using TypedCorpus.Checks;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tests.Checks;

public class SidecarPairingTests
{
    [Fact]
    public void A_sidecar_beside_its_text_is_in_order() => Assert.Empty(Check("a.txt", "a.yml", "b.txt", "2019/c.txt", "2019/c.yaml", "actors.yml", "corpus.yml"));

    [Fact]
    public void A_sidecar_without_a_text_is_an_error_with_the_nearest_text() => Assert.Equal(
        ["artcile.yml(1,1): error CORPUS403: There is no text 'artcile.txt' that this sidecar could be about; the nearest is 'article.txt': give the sidecar the name of its text, or delete it"],
        Check("article.txt", "other.txt", "artcile.yml"));

    [Fact]
    public void Where_no_text_is_near_none_is_named() => Assert.Equal(
        ["x.yml(1,1): error CORPUS403: There is no text 'x.txt' that this sidecar could be about: give the sidecar the name of its text, or delete it"],
        Check("article.txt", "other.txt", "x.yml"));

    [Theory]
    [InlineData("actors.yml", "actors.yaml")]
    [InlineData("a.yml", "a.yaml")]
    [InlineData("a.txt", "a.TXT")]
    public void Two_files_for_the_same_thing_are_an_error(string one, string other) => Assert.Equal(
        [$"{one}(1,1): error CORPUS408: The files '{one}' and '{other}' are for the same thing, so only one of them would be read: make one of the two"],
        Check([.. new[] { one, other, "a.txt" }.Distinct()]));

    [Fact]
    public void Files_of_one_name_in_two_folders_are_told_with_their_paths_and_a_way_out() => Assert.Equal(
        ["two/a.txt(1,1): error CORPUS408: The files 'two/a.txt' and 'one/a.txt' are for the same thing, so only one of them would be read: rename one of them, or give the second folder a LinkBase in the project"],
        SidecarPairing.Check(new[] { "one", "two" }.Select(folder => Given.File("a.txt", "") with { Path = folder + "/a.txt" })).Select(finding => finding.ToString()));

    [Theory]
    [InlineData("ferry.yml", "; a text of that name is '2019/ferry.txt', whose sidecar is '2019/ferry.yml'", "2019/ferry.txt", "2020/harbour.txt")]
    [InlineData("crossing.yml", "; the only text without a sidecar is 'ferry.txt'", "ferry.txt", "harbour.txt", "harbour.yml")]
    [InlineData("crossing.yml", "", "ferry.txt", "harbour.txt")]
    [InlineData("Ferry.yml", "; the nearest is 'ferry.txt'", "ferry.txt", "harbour.txt")]
    [InlineData("\ud83d.yml", "; the only text without a sidecar is 'caf\u00e9.txt'", "caf\u00e9.txt")]
    public void A_text_that_may_be_meant_is_told(string sidecar, string hint, params string[] others) => Assert.Equal(
        [$"{Excerpt.Visible(sidecar, 100)}(1,1): error CORPUS403: There is no text '{Excerpt.Visible(sidecar[..^4], 100)}.txt' that this sidecar could be about{hint}: give the sidecar the name of its text, or delete it"],
        Check([sidecar, .. others]).Select(finding => finding.Replace(sidecar, Excerpt.Visible(sidecar, 100), StringComparison.Ordinal)));

    [Theory]
    [InlineData("Actors.yml", "the roster", "actors.yml")]
    [InlineData("ACTORS.yaml", "the roster", "actors.yml")]
    [InlineData("actor.yml", "the roster", "actors.yml")]
    [InlineData("actros.yml", "the roster", "actors.yml")]
    [InlineData("2019/actors.yml", "the roster", "actors.yml")]
    [InlineData("Corpus.yml", "the manifest", "corpus.yml")]
    [InlineData("corpora.yml", "the manifest", "corpus.yml")]
    public void A_roster_or_manifest_of_another_name_is_told_its_own(string file, string what, string name) => Assert.Equal(
        [$"{file}(1,1): error CORPUS414: There is no text that '{file}' could be a sidecar of: if it is {what}, call it '{name}', in the corpus's folder itself"],
        Check(file, "ferry.txt", "harbour.txt"));

    [Fact]
    public void A_sidecar_called_like_a_roster_is_one_if_its_text_is_there() => Assert.Empty(Check("Actors.txt", "Actors.yml", "a/corpus.txt", "a/corpus.yml"));

    private static IEnumerable<string> Check(params string[] paths) =>
        SidecarPairing.Check(paths.Select(path => Given.File(path, ""))).Select(finding => finding.ToString());
}
