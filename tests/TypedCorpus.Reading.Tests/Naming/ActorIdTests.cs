using TypedCorpus.Naming;

namespace TypedCorpus.Tests.Naming;

public class ActorIdTests
{
    [Theory]
    [InlineData("Lev Dengov", "lev-dengov")]
    [InlineData("Zoë Müller-Straße", "zoe-muller-strasse")]
    [InlineData("O'Brien Jr.", "obrien-jr")]
    [InlineData("ليف دينغوف", "lyf-dynghwf")]
    [InlineData("عبدُ الله ١٢", "abdu-allh-12")]
    [InlineData("Владимир Путин", "vladimir-putin")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("李", "u674e")]
    [InlineData("«»", "unnamed")]
    public void An_id_is_the_name_in_ASCII(string name, string id) => Assert.Equal(id, ActorId.FromName(name));

    [Fact]
    public void An_id_is_the_same_under_a_Turkish_culture()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal("ibrahim-iii", ActorId.FromName("IBRAHIM III"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_very_long_name_has_an_id_of_bounded_length() => Assert.InRange(ActorId.FromName(new string('x', 100_000)).Length, 1, 100);
}
