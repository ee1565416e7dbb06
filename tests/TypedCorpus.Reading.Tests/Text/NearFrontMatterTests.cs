using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Text;

public class NearFrontMatterTests
{
    private const string Head = "warning CORPUS112: The lines from this one on are taken for text and not for front matter, since ";
    private const string OrText = "; if they are text, let the file begin with two lines of three hyphens, an empty front matter";

    [Theory]
    [InlineData("\n---\ntitle: x\n---\nabc", 2, "blank lines stand before it: if they are meant so, delete them, and end it with a line of three hyphens")]
    [InlineData(" \r\n\r\n---\r\ntitle: x\r\n---\r\nabc", 3, "blank lines stand before it: if they are meant so, delete them, and end it with a line of three hyphens")]
    [InlineData("---\ntitle: x\n...\nabc", 1, "a line of full stops ends it: if they are meant so, end it with a line of three hyphens")]
    [InlineData("---\ntitle: x\nabc", 1, "no second such line ends it: if they are meant so, end it with a line of three hyphens")]
    [InlineData("---\n\n“It was late,” she said: nobody came.\n\n---\nabc", 1, "what stands between it and the next such line does not begin with a key and a colon: if they are meant so, write keys with their values")]
    [InlineData("---\nShe said: nobody came.\n---\n", 1, "what stands between it and the next such line does not begin with a key and a colon: if they are meant so, write keys with their values")]
    [InlineData("---\n\"title\"  \n---\n", 1, "what stands between it and the next such line does not begin with a key and a colon: if they are meant so, write keys with their values")]
    [InlineData("---\n# Chapter one\n---\nSami said: nobody.", 1, "what stands between it and the next such line does not begin with a key and a colon: if they are meant so, write keys with their values")]
    [InlineData("---\n10:30 we left\n---\n", 1, "what stands between it and the next such line does not begin with a key and a colon: if they are meant so, write keys with their values")]
    [InlineData("---\nhttp://a.b/c\n---\n", 1, "what stands between it and the next such line does not begin with a key and a colon: if they are meant so, write keys with their values")]
    [InlineData("---\nIt was late.\n---\n", 1, "what stands between it and the next such line does not begin with a key and a colon: if they are meant so, write keys with their values")]
    public void Lines_that_look_like_front_matter_are_text_and_told_with_the_way_out(string content, int line, string why)
    {
        (ArticleText article, EquatableArray<Finding> findings) = ArticleReader.Read(Given.Text(content));
        Assert.Equal((content, null), (article.Text, article.FrontMatter));
        Assert.Equal($"a.txt({line},1): {Head}{why}{OrText}", Assert.Single(findings).ToString());

        Found<ArticleText> explicitly = ArticleReader.Read(Given.Text("---\n---\n" + content));
        Assert.Equal(content, explicitly.Value.Text);
        Assert.Empty(explicitly.Findings);
    }

    [Theory]
    [InlineData("---\nIt was late.\n")]
    [InlineData("\n---\nIt was late.\n---\n")]
    [InlineData("It was late.\n---\ntitle: x\n---\n")]
    [InlineData("---\n\ntitle: x\n---\nabc")]
    [InlineData("---\n# a comment\ntitle : x\n---\nabc")]
    [InlineData("---\n{ title: x }\n---\nabc")]
    [InlineData("---\n'title': x\n---\nabc")]
    [InlineData("---\n  # a comment\ntitle: x\n---\nabc")]
    [InlineData("---\npublished on: 2019\n---\nabc")]
    [InlineData("---\n\"full name\" : x\n---\nabc")]
    public void Text_that_is_plainly_text_and_front_matter_that_is_plainly_that_are_not_told(string content) =>
        Assert.Empty(ArticleReader.Read(Given.Text(content)).Findings);

    [Theory]
    [InlineData("e\u0301te\u0301.txt", "été.yml")]
    [InlineData("\u1112\u1161\u11AB.txt", "한.yml")]
    public void A_name_that_a_file_system_has_taken_apart_is_the_same_name(string text, string sidecar) =>
        Assert.Equal(SeedPath.Read(sidecar)!.Value.Key, SeedPath.Read(text)!.Value.Key);

    [Fact]
    public void A_name_that_is_no_Unicode_is_left_as_it_is() => Assert.Equal((SeedKind.Text, "a\uD800"), SeedPath.Read("a\uD800.txt"));
}
