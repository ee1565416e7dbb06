using System.Globalization;
using System.Text;
using TypedCorpus.Searching;

namespace TypedCorpus.Tests.Searching;

public class SpellingNormalizerTests
{
    [Fact]
    public void The_table_of_plain_letters_is_what_Unicode_says()
    {
        foreach (char letter in Enumerable.Range(0xC0, 0x2000 - 0xC0).Select(code => (char)code).Where(char.IsLetter))
        {
            if (IsTabled(letter)) Assert.Equal(PlainByUnicode(letter), PlainLetters.Of(letter));
        }
    }

    [Fact]
    public void A_letter_with_its_sign_folds_alike_in_one_character_or_two()
    {
        foreach (char letter in Enumerable.Range(0xC0, 0x700 - 0xC0).Select(code => (char)code).Where(char.IsLetter))
        {
            string apart = letter.ToString().Normalize(NormalizationForm.FormD);
            if (apart.Length == 2 && SpellingNormalizer.IsPassedOver(apart[1]))
                Assert.Equal(SpellingNormalizer.Normalize(apart[0]), SpellingNormalizer.Normalize(letter));
        }
    }

    [Fact]
    public void What_is_folded_stays_when_it_is_folded_again()
    {
        for (char unit = '\0'; unit < char.MaxValue; unit++) Assert.Equal(SpellingNormalizer.Normalize(unit), SpellingNormalizer.Normalize(SpellingNormalizer.Normalize(unit)));
    }

    [Theory]
    [InlineData("أإآٱا", 'ا')]
    [InlineData("ةهە", 'ه')]
    [InlineData("ىيئی", 'ي')]
    [InlineData("ؤو", 'و')]
    [InlineData("كک", 'ك')]
    [InlineData("٣۳3", '3')]
    [InlineData("IiİıÎíĩ", 'i')]
    [InlineData("Σσς", 'σ')]
    public void These_are_one_letter_to_a_search(string letters, char same) =>
        Assert.All(letters, letter => Assert.Equal(same, SpellingNormalizer.Normalize(letter)));

    [Theory]
    [InlineData('ं')] // a vowel sign of Devanagari makes another word
    [InlineData('ا')]
    [InlineData('a')]
    [InlineData(' ')]
    public void What_makes_another_word_is_not_passed_over(char unit) => Assert.False(SpellingNormalizer.IsPassedOver(unit));

    private static bool IsTabled(char letter) => letter is < '\u0250' or (>= '\u0370' and < '\u0530') or >= '\u1E00';

    /// <summary>Case and accents by the platform; and the letters that Greek and Turkish write in two ways.</summary>
    private static char PlainByUnicode(char letter)
    {
        string apart = letter.ToString().Normalize(NormalizationForm.FormD);
        bool isAccented = apart.Length > 1 && apart.Skip(1).All(sign => CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark);
        return char.ToLowerInvariant(isAccented ? apart[0] : letter) switch
        {
            'ı' => 'i',
            'ς' => 'σ',
            char plain => plain,
        };
    }
}
