using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Curation;

public class SidecarMergeTests
{
    [Fact]
    public void Front_matter_and_sidecar_may_share_out_the_keys()
    {
        Found<Sidecar> merged = Merge("title: T\nid: i\nmember: M", "language: ar\nquotes:\n  - exact: x\n");
        Assert.Empty(merged.Findings);
        Assert.Equal(new Metadata("i", "M", "T", "ar", null, null, null, null), merged.Value.Metadata);
        Assert.Single(merged.Value.Decisions);
        Assert.Equal("a.txt", merged.Value.NamePlace?.Path);
    }

    [Fact]
    public void A_key_in_both_is_an_error_at_the_sidecar_s_which_is_taken()
    {
        Found<Sidecar> merged = Merge("language: en\ntitle: T", "title: S");
        Assert.Equal("S", merged.Value.Metadata.Title);
        Assert.Equal(
            "a.yml(1,1): error CORPUS205: The key 'title' is written already at line 3 of the text's front matter: keep one of the two",
            Assert.Single(merged.Findings).ToString());
    }

    [Fact]
    public void A_key_of_two_spellings_is_in_both_whatever_the_spelling()
    {
        Found<Sidecar> merged = Merge("license: MIT", "licence: CC0-1.0\nrights: R");
        Assert.Equal(("CC0-1.0", "R"), (merged.Value.Metadata.License, merged.Value.Metadata.Rights));
        Assert.Equal("CORPUS205", Assert.Single(merged.Findings).Rule.Id);
    }

    [Theory]
    [InlineData("member: A", "id: b", "a.txt")]
    [InlineData("id: a", "member: B", "a.yml")]
    [InlineData("id: a", "title: b", "a.txt")]
    public void The_place_of_the_name_is_where_the_member_is_written_or_else_the_id(string frontMatter, string sidecar, string path) =>
        Assert.Equal(path, Merge(frontMatter, sidecar).Value.NamePlace?.Path);

    [Fact]
    public void One_alone_is_taken_as_it_is()
    {
        Sidecar one = SidecarReader.Read(Given.File("a.yml", "title: x")).Value;
        Assert.Equal(new Found<Sidecar>(one, []), SidecarMerge.Merge(null, one));
        Assert.Equal(new Found<Sidecar>(one, []), SidecarMerge.Merge(one, null));
        Assert.Equal(new Found<Sidecar>(Sidecar.Empty, []), SidecarMerge.Merge(null, null));
    }

    private static Found<Sidecar> Merge(string frontMatter, string sidecar) => SidecarMerge.Merge(
        SidecarReader.ReadFrontMatter(ArticleReader.Read(Given.Text($"---\n{frontMatter}\n---\ntext")).Value).Value,
        SidecarReader.Read(Given.File("a.yml", sidecar)).Value);
}
