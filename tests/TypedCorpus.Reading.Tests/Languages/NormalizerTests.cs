using CsCheck;
using TypedCorpus.Languages;

namespace TypedCorpus.Tests.Languages;

public class NormalizerTests
{
    [Theory]
    [InlineData("قائلاً", "قائلا")]
    [InlineData("إنّهُ", "انه")]
    [InlineData("مـضى", "مضي")]
    [InlineData("ﻻ", "لا")]
    [InlineData("۱۲٣", "123")]
    [InlineData("Don’t", "don't")]
    public void Differences_that_make_no_other_word_are_normalised(string word, string normalized) => Assert.Equal(normalized, Normalizer.Word(word));

    [Fact]
    public void A_stretch_of_the_normalised_text_leads_back_to_the_words_with_their_signs()
    {
        const string text = "وقالَ قائلاً: نعم";
        NormalizedText normalized = Normalizer.Normalize(text);
        int start = normalized.Text.IndexOf("قائلا", StringComparison.Ordinal);
        Assert.Equal("قائلاً", normalized.Original(start, start + 5).Of(text));
    }

    [Fact]
    public void Every_stretch_leads_back_into_the_text() =>
        Gen.Char["اأﻻًّـ \u200Fab’م"].Array[0, 40].Sample(letters =>
        {
            string text = new(letters);
            NormalizedText normalized = Normalizer.Normalize(text);
            Assert.Equal(normalized.Text.Length + 1, normalized.Origins.Length);
            for (int start = 0; start < normalized.Text.Length; start++)
            {
                TextRange range = normalized.Original(start, normalized.Text.Length);
                Assert.InRange(range.End, range.Start + 1, text.Length);
            }
        });
}
