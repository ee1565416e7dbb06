using CsCheck;
using TypedCorpus.Languages;

namespace TypedCorpus.Tests.Languages;

public class FoldingTests
{
    [Theory]
    [InlineData("قائلاً", "قائلا")]
    [InlineData("إنّهُ", "انه")]
    [InlineData("مـضى", "مضي")]
    [InlineData("ﻻ", "لا")]
    [InlineData("۱۲٣", "123")]
    [InlineData("Don’t", "don't")]
    public void Differences_that_make_no_other_word_are_levelled(string word, string folded) => Assert.Equal(folded, Folding.Word(word));

    [Fact]
    public void A_stretch_of_the_levelled_text_leads_back_to_the_words_with_their_signs()
    {
        const string text = "وقالَ قائلاً: نعم";
        FoldedText folded = Folding.Fold(text);
        int start = folded.Text.IndexOf("قائلا", StringComparison.Ordinal);
        Assert.Equal("قائلاً", folded.Original(start, start + 5).Of(text));
    }

    [Fact]
    public void Every_stretch_leads_back_into_the_text() =>
        Gen.Char["اأﻻًّـ \u200Fab’م"].Array[0, 40].Sample(letters =>
        {
            string text = new(letters);
            FoldedText folded = Folding.Fold(text);
            Assert.Equal(folded.Text.Length + 1, folded.Origins.Length);
            for (int start = 0; start < folded.Text.Length; start++)
            {
                TextRange range = folded.Original(start, folded.Text.Length);
                Assert.InRange(range.End, range.Start + 1, text.Length);
            }
        });
}
