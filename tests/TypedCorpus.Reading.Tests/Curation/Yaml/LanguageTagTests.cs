using TypedCorpus.Curation.Yaml;

namespace TypedCorpus.Tests.Curation.Yaml;

public class LanguageTagTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("AR-ly")]
    [InlineData("ckb")]
    [InlineData("zh-Hant-TW")]
    [InlineData("zh-yue-Hant")]
    [InlineData("es-419")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("de-CH-1901-u-co-phonebk")]
    [InlineData("ar-x-libya")]
    [InlineData("x-own")]
    public void Tags_of_BCP_47_are_known_by_their_shape(string tag) => Assert.True(LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("arabic")]
    [InlineData("ar_LY")]
    [InlineData("ar-")]
    [InlineData("-ar")]
    [InlineData("ar-LY-Arab")]
    [InlineData("ar-u")]
    [InlineData("ar-x")]
    [InlineData("x")]
    [InlineData("عر")]
    [InlineData("en-toolongtag")]
    [InlineData("12")]
    public void What_is_no_tag_is_refused(string tag) => Assert.False(LanguageTag.IsWellFormed(tag));
}
