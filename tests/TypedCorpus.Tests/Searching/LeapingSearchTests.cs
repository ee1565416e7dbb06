using CsCheck;
using TypedCorpus.Searching;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Searching;

/// <summary>A search that leaps finds what one finds that reads each word.</summary>
public class LeapingSearchTests
{
    /// <summary>Letters of several forms and scripts, signs inside words, halves of pairs, and all that may part words or lines.</summary>
    private static readonly string[] Pieces =
    [
        "ا", "أ", "آ", "ٱ", "ل", "ال", "لل", "و", "ؤ", "ف", "ب", "س", "ي", "ى", "ئ", "ی", "م", "ه", "ة", "ﻻ", "ك", "ک",
        "َ", "ّ", "ٰ", "ـ", "\u0301", "\u200D", "\u200C", "\u200F", "\u200E", "\u061C", "\u00AD", "\uFEFF", "ʿ",
        "a", "A", "á", "b", "B", "i", "İ", "ı", "s", "ſ", "ß", "Å", "\u212B", "σ", "ς", "Ж", "ж", "1", "١", "۱",
        "𐐀", "𐐨", "\uD801", "\uDC00", "🚢", "क", "ि", "中",
        " ", " ", " ", "\u00A0", "\t", "-", "‑", "'", "’", ".", "،", "*", "\n", "\n", "\r\n", "\u2028", "\u0085",
    ];

    private static readonly Gen<string> Text = Join(Gen.Int[0, Pieces.Length - 1], 0, 60);

    /// <summary>Of few letters, so that words and their beginnings repeat.</summary>
    private static readonly Gen<string> Monotone = Join(OneOf("ا", "ل", "و", "َ", "\u200D", " ", "\n"), 0, 80);

    private static readonly Gen<string> Words = Gen.OneOf(Join(Gen.Int[0, Pieces.Length - 1], 1, 4), Join(OneOf("ا", "ل", "و", " ", "*"), 1, 6));

    [Fact]
    public void In_any_texts_the_same_places_are_found() =>
        Gen.Select(Gen.OneOf(Text, Monotone).Array[1, 4], Words).Where((_, words) => CanBeSought(words))
            .Sample((texts, words) => AssertSame(PlainTexts.Open(texts), words), iter: 3_000);

    [Fact]
    public void A_part_of_a_text_is_found_in_it_at_the_same_places() =>
        Gen.Select(Gen.OneOf(Text, Monotone), Gen.Int[0, 200], Gen.Int[1, 8])
            .Select((text, start, length) => (text, words: text.Substring(Math.Min(start, text.Length), Math.Min(length, Math.Max(0, text.Length - start)))))
            .Where(drawn => CanBeSought(drawn.words))
            .Sample(drawn => AssertSame(PlainTexts.Open(drawn.text, drawn.words), drawn.words), iter: 3_000);

    [Theory]
    [InlineData("للمجلس الأعلى وللمجلس الأعلى اللمجلس الأعلى", "المجلس الاعلى", 2)]
    [InlineData("لل ولل ال وال", "ال", 4)]
    [InlineData("ab\u200F\u200E b\u200F ab", "b", 1)]
    [InlineData("b a\na b", "a b", 1)]
    [InlineData("x 𐐀 x", "𐐀 x", 1)]
    public void Anchors_are_found_also_at_the_edges(string text, string words, int count)
    {
        Corpus corpus = PlainTexts.Open(text);
        Assert.Equal(count, corpus.Search(words).Count);
        AssertSame(corpus, words);
    }

    [Fact]
    public void The_tables_of_code_units_are_what_the_rules_say()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            char unit = (char)code;
            Assert.Equal(SpellingNormalizer.Normalize(unit), Units.Normalize(unit));
            Assert.Equal(SpellingNormalizer.IsPassedOver(unit), Units.IsPassedOver(unit));
            Assert.Equal(SpellingNormalizer.IsPassedOver(unit), Units.KindAt($"{unit}", 0, 1, out _) == UnitKind.PassedOver);
        }
    }

    [Fact]
    public void A_letter_of_the_article_that_may_be_lost_is_no_anchor() =>
        Assert.Single(PlainTexts.Open("للمجلس", string.Concat(Enumerable.Repeat("لمجلس ", 100))).Search("المجلس"));

    private static void AssertSame(Corpus corpus, string words) =>
        Assert.Equal(PlainSearch.Find(corpus, words), corpus.Search(words).Select(line => (line.Article.Id, line.Range)));

    private static bool CanBeSought(string words)
    {
        try
        {
            return Phrase.Parse(words).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static Gen<int> OneOf(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(drawn => Array.IndexOf(Pieces, pieces[drawn]));

    private static Gen<string> Join(Gen<int> places, int least, int most) =>
        places.Array[least, most].Select(drawn => string.Concat(drawn.Select(place => Pieces[place])));
}
