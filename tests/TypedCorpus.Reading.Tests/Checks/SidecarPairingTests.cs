using TypedCorpus.Checks;

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
        Check("article.txt", "x.yml"));

    [Theory]
    [InlineData("actors.yml", "actors.yaml")]
    [InlineData("a.yml", "a.yaml")]
    [InlineData("a.txt", "a.TXT")]
    public void Two_files_for_the_same_thing_are_an_error(string one, string other) => Assert.Equal(
        [$"{one}(1,1): error CORPUS408: The files '{one}' and '{other}' are for the same thing, so only one of them would be read: make one of the two"],
        Check([.. new[] { one, other, "a.txt" }.Distinct()]));

    private static IEnumerable<string> Check(params string[] paths) =>
        SidecarPairing.Check(paths.Select(path => Given.File(path, ""))).Select(finding => finding.ToString());
}
