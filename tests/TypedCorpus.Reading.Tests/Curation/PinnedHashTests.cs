using TypedCorpus.Text;

namespace TypedCorpus.Tests.Curation;

public class PinnedHashTests
{
    [Theory]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\nb\n", "a\r\nb\r\n")]
    [InlineData("a\nb\n", "\uFEFFa\r\nb\r\n")]
    [InlineData("a\rb", "a\nb")]
    public void A_text_whose_line_ends_alone_changed_is_told_so(string now, string then) => Assert.Equal(
        $"a.yml(1,9): error CORPUS304: The text is not the one that was curated: its SHA-256 is {Sha256.Of(now)}, and only its line ends differ. Restore the line ends, for example by the line 'seeds/** -text' in .gitattributes, or write the new hash",
        new CurationCase(now).Complaint($"sha256: {Sha256.Of(then)}\n"));

    [Fact]
    public void A_text_that_changed_is_an_error() => Assert.Equal(
        $"a.yml(2,9): error CORPUS304: The text is not the one that was curated: its SHA-256 is {Sha256.Of("new")}. Look over the decisions in this file, then write the new hash",
        new CurationCase("new").Complaint($"title: x\nsha256: {Sha256.Of("old")}\n"));

    [Fact]
    public void The_pinned_text_passes_in_small_and_capital_digits() =>
        Assert.Empty(new CurationCase("text").Curate($"sha256: {Sha256.Of("text").ToUpperInvariant()}\n").Findings);
}
