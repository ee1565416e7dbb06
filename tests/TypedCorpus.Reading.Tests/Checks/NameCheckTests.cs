using CsCheck;
using TypedCorpus.Checks;
using TypedCorpus.Linking;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Checks;

/// <summary>A text that nobody gave a name to never fails the build by its file's name; what a person chose must be the article's own.</summary>
public class NameCheckTests
{
    [Theory]
    [InlineData("محمد", "أخبار/001", "رياضة/001", "خبر 1", "مقال 1", "新聞", "новости", "2024/01/الأول", "2024/01/الثاني")]
    [InlineData("2019/ferry", "2020/ferry", "1984", "class")]
    public void Names_in_any_script_give_members(params string[] keys)
    {
        Assert.Empty(Check([.. keys.Select(key => (key, (string?)null))]));
        Assert.All(MembersOf(keys), Assert.NotNull);
    }

    [Theory]
    [InlineData("News", "news", "the id 'news' gives the same name, 'News'")]
    [InlineData("a-b", "a b", "the id 'a b' gives the same name, 'AB'")]
    [InlineData("count", "ferry", "the list has 'Count' already")]
    [InlineData("!!", "ferry", "its id has no letter or digit, or more than a name can have")]
    public void What_cannot_have_its_member_has_none_and_is_told_how_to_get_one(string key, string other, string reason)
    {
        string[] findings = Check((key, null), (other, null));

        Assert.Contains(
            $"{key}.txt(1,1): info CORPUS413: The article '{key}' has no property of its own, because {reason}: Articles.Find(\"{key}\") gives it; for a property, write a 'member:' into its sidecar '{key}.yml' or its front matter",
            findings);
        Assert.Null(MembersOf([key, other])[0]);
    }

    [Fact]
    public void A_chosen_name_that_another_has_is_an_error_where_it_was_chosen()
    {
        Assert.Equal(
            ["b.txt(1,1): error CORPUS404: The member 'A' is already that of 'a': choose another name with 'member:'"], Check(("a", null), ("b", "A")));
        Assert.Equal(
            ["c.txt(1,1): error CORPUS404: The member 'X' is already that of 'b': choose another name with 'member:'"], Check(("a", null), ("b", "X"), ("c", "X")));
        Assert.Equal(
            ["a.txt(1,1): error CORPUS405: A member cannot be named 'Count', which the generated list has already: choose another name with 'member:'"], Check(("a", "Count")));
    }

    [Fact]
    public void Two_files_for_one_text_are_told_once_and_not_as_two_ids() => Assert.Empty(
        NameCheck.Check([NamedArticle.Of(Given.File("a.txt", ""), Sidecar.Empty), NamedArticle.Of(Given.File("a.TXT", ""), Sidecar.Empty)], _ => true));

    [Fact]
    public void A_text_more_never_gives_a_member_to_another() => Gen.OneOf("a", "A", "a-b", "a b", "ab", "خبر", "khbr", "count", "news", "News").Array[1, 6].Sample(drawn =>
    {
        string[] keys = [.. drawn.Distinct().Order(StringComparer.Ordinal)];
        string?[] all = MembersOf(keys), without = MembersOf(keys[..^1]);
        for (int i = 0; i < without.Length; i++) Assert.True(all[i] is null || all[i] == without[i]);
        Assert.Equal(all.OfType<string>().Distinct(), all.OfType<string>());
        // Whatever has none, somebody is told of.
        Assert.Equal(all.Count(member => member is null), Check([.. keys.Select(key => (key, (string?)null))]).Length);
    });

    private static string[] Check(params (string Key, string? Member)[] articles) =>
    [
        .. NameCheck.Check([.. articles.Select(article => NamedArticle.Of(Given.File(article.Key + ".txt", ""), Chosen(article.Member)))], _ => true)
            .Select(finding => finding.ToString()),
    ];

    private static Sidecar Chosen(string? member) => Sidecar.Empty with { Metadata = Metadata.Empty with { Member = member } };

    private static string?[] MembersOf(string[] keys)
    {
        LinkedCorpus corpus = CorpusLinker.Link(
            "seeds", Manifest.Empty, Roster.Empty, keys.Select(key => new ArticleSummary(key, key, null, null, null, "", [], [], [], key)), CancellationToken.None);
        return [.. keys.Select(key => corpus.Articles.Single(article => article.Summary.Key == key).Member)];
    }
}
