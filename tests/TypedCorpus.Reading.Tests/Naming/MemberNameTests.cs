using System.Reflection;
using CsCheck;
using TypedCorpus.Naming;

namespace TypedCorpus.Tests.Naming;

public class MemberNameTests
{
    [Theory]
    [InlineData("lev-dengov", "LevDengov")]
    [InlineData("000_66ca", "_000_66ca")]
    [InlineData("2019/may/x", "_2019MayX")]
    [InlineData("a-1-2", "A1_2")]
    [InlineData("حفتر-2019", "Hftr2019")]
    [InlineData("خبر 1", "Khbr1")]
    [InlineData("أخبار/001", "Akhbar001")]
    [InlineData("خبر ٢٠١٩-٢", "Khbr2019_2")]
    [InlineData("москва-Сити", "MoskvaSiti")]
    [InlineData("Übersicht", "Ubersicht")]
    [InlineData("die-Übersicht", "DieUbersicht")]
    [InlineData("caf\u00e9", "Cafe")]
    [InlineData("cafe\u0301", "Cafe")]
    [InlineData("新聞", "U65b0u805e")]
    [InlineData("😀-smile", "Smile")]
    public void A_member_has_the_words_of_its_id_in_Pascal_case(string id, string member) => Assert.Equal(member, MemberName.FromId(id));

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    [InlineData("--")]
    public void An_id_without_letters_and_digits_gives_no_name(string id) => Assert.Null(MemberName.FromId(id));

    [Fact]
    public void Whatever_the_id_its_name_is_one_that_a_person_could_choose() => Gen.String.Sample(id =>
    {
        if (MemberName.FromId(id) is { } member) Assert.True(MemberName.IsValid(member), member);
    });

    [Theory]
    [InlineData("LevDengov", true)]
    [InlineData("_2019", true)]
    [InlineData("2019", false)]
    [InlineData("Lev-Dengov", false)]
    [InlineData("حفتر", false)]
    [InlineData("A\u200D", false)]
    [InlineData("", false)]
    public void A_chosen_name_is_an_ASCII_identifier(string name, bool isValid) => Assert.Equal(isValid, MemberName.IsValid(name));

    [Fact]
    public void All_that_the_lists_have_already_is_reserved()
    {
        const BindingFlags Inherited = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        IEnumerable<string> taken = new[] { typeof(ArticleList), typeof(ActorList) }
            .SelectMany(list => list.GetMembers(Inherited))
            .Where(member => member is MethodBase { IsSpecialName: false } method && (method.IsPublic || method.IsFamily)
                || member is PropertyInfo { GetMethod: { IsPublic: true } or { IsFamily: true } }
                || member is Type { IsNestedPublic: true })
            .Select(member => member.Name)
            .Where(name => !name.Contains('.') && !name.StartsWith('<'));
        Assert.All(taken, name => Assert.True(MemberName.IsReserved(name), name));
    }
}
