using CsCheck;
using TypedCorpus.Languages;

namespace TypedCorpus.Tests.Languages;

public class LanguageDetectionTests
{
    [Theory]
    [InlineData("", "und")]
    [InlineData("12, 13.", "und")]
    [InlineData("قال الوزير إن الحكومة ستجتمع في العاصمة", "ar")]
    [InlineData("این کتاب را به او دادم و گفت که از آن خوشش می‌آید", "fa")]
    [InlineData("The minister said that the cabinet would meet in the capital", "en")]
    [InlineData("Le ministre a dit que le conseil se réunira dans la capitale", "fr")]
    [InlineData("Der Minister sagte, dass die Regierung sich nicht mit dem Plan befassen wird", "de")]
    [InlineData("Министр сказал, что правительство не собралось", "ru")]
    [InlineData("Міністр сказав, що уряд не зібрався", "uk")]
    [InlineData("首相は会議で話した", "ja")]
    [InlineData("总理在会议上讲话", "zh")]
    [InlineData("השר אמר כי הממשלה תתכנס", "he")]
    public void Script_letters_and_common_words_tell_the_language(string text, string language) =>
        Assert.Equal(language, LanguageDetection.Detect(text));

    private const string Arabic = "قال الوزير إن الحكومة ستجتمع غداً في العاصمة لتبحث ما جرى في الميناء القديم";
    private const string English = "The minister said that the cabinet would meet in the capital and talk about the old harbour";
    private const string Japanese = "首相は会議で話した。港は明日また開くと彼は言い、船はもう待たないと約束した。私たちは皆それを聞いて喜んだ。";

    [Theory]
    [InlineData(Arabic, "en", 0)]
    [InlineData(Arabic, "de-CH", 0)]
    [InlineData("12. " + Arabic, "en", 4)]
    [InlineData(English, "ar", 0)]
    [InlineData(English, "ru", 0)]
    [InlineData(English, "sr-Cyrl", 0)]
    [InlineData(Japanese, "en", 0)]
    [InlineData("(AP) " + Arabic, "en", 5)]
    public void A_text_with_hardly_a_letter_of_its_languages_script_is_not_in_it(string text, string tag, int first) =>
        Assert.Equal(first, LanguageDetection.ForeignLetter(text, tag));

    [Theory]
    [InlineData(Arabic, "ar")]
    [InlineData(Arabic, "fa")]
    [InlineData(English, "en-GB")]
    [InlineData(English, "sr")]
    [InlineData(English, "sr-Latn")]
    [InlineData(English, "ar-Latn")]
    [InlineData(English, "und")]
    [InlineData(English, "x-klingon")]
    [InlineData(English, "kk")]
    [InlineData(Japanese, "ja")]
    [InlineData("首相言明日港再開船不待皆聞喜首相言明日港再開船不待皆聞喜首相言明日港再開船不待皆聞喜", "ja")]
    [InlineData("", "en")]
    [InlineData("1914, 1918", "en")]
    [InlineData("قال الوزير", "en")]
    [InlineData("The sign at the gate says: " + Arabic, "en")]
    public void A_text_may_be_in_a_language_whose_script_it_has_or_nobody_knows(string text, string tag) =>
        Assert.Null(LanguageDetection.ForeignLetter(text, tag));

    [Fact]
    public void What_is_found_out_never_contradicts_the_script() => Gen.OneOf(Gen.Const(Arabic), Gen.Const(English), Gen.Const(Japanese), Gen.String)
        .Array[1, 5].Sample(parts => Assert.Null(LanguageDetection.ForeignLetter(string.Concat(parts), LanguageDetection.Detect(string.Concat(parts)))));
}
