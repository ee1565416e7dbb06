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
}
