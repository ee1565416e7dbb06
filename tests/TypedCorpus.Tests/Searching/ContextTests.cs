using System.Globalization;
using CsCheck;
using TypedCorpus.Searching;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests.Searching;

public class ContextTests
{
    private static readonly string[] Pieces =
        ["ميناء", "وميناء", "الميناءِ", "Port", "PÖRT", "🚢", "👩\u200D🚀", "e\u0301", " ", "\n", "،", "\u200F", "🇱🇾", "ـ"];

    private static readonly Gen<string> Text =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(places => string.Concat(places.Select(place => Pieces[place])));

    [Fact]
    public void Context_is_as_wide_as_was_asked_and_stays_in_the_paragraph()
    {
        ConcordanceLine line = Assert.Single(PlainTexts.Open("before\none two three key four five\nafter").Search("key", 6));
        Assert.Equal(("three ", "key", " four "), (line.Left, line.Keyword, line.Right));
        line = Assert.Single(PlainTexts.Open("before\none key two\nafter").Search("key"));
        Assert.Equal(("one ", "key", " two"), (line.Left, line.Keyword, line.Right));
        line = Assert.Single(PlainTexts.Open("one key two").Search("key", 0));
        Assert.Equal(("", "key", ""), (line.Left, line.Keyword, line.Right));
        line = Assert.Single(PlainTexts.Open("one key two").Search("key", int.MaxValue));
        Assert.Equal(("one ", "key", " two"), (line.Left, line.Keyword, line.Right));
    }

    [Fact]
    public void A_character_is_what_a_reader_sees_as_one()
    {
        ConcordanceLine line = Assert.Single(PlainTexts.Open("🇱🇾👩‍👩‍👧e\u0301 key مِينَاء").Search("key", 3));
        Assert.Equal(("👩‍👩‍👧e\u0301 ", " مِي"), (line.Left, line.Right));
    }

    [Fact]
    public void A_letter_with_signs_without_number_is_left_out_rather_than_cut()
    {
        string signs = "a" + new string('\u0301', 100_000);
        ConcordanceLine line = Assert.Single(PlainTexts.Open($"{signs} key {signs}").Search("key", 5));
        Assert.Equal((" ", " "), (line.Left, line.Right));
    }

    [Fact]
    public void The_line_is_a_stretch_of_the_text_cut_between_characters() => Text.Select(Gen.Int[0, 12]).Sample((text, width) =>
    {
        foreach (ConcordanceLine line in PlainTexts.Open(text).Search("ميناء", width).Concat(PlainTexts.Open(text).Search("port", width)))
        {
            Assert.Equal(line.Left + line.Keyword + line.Right, text.Substring(line.Range.Start - line.Left.Length, line.Left.Length + line.Range.Length + line.Right.Length));
            Assert.DoesNotContain('\n', line.Left + line.Keyword + line.Right);
            Assert.True(new StringInfo(line.Left).LengthInTextElements <= width && new StringInfo(line.Right).LengthInTextElements <= width);
            int[] boundaries = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
            Assert.Contains(line.Range.Start - line.Left.Length, boundaries);
            Assert.Contains(line.Range.Start, boundaries);
            Assert.Contains(line.Range.End, boundaries);
            Assert.Contains(line.Range.End + line.Right.Length, boundaries);
        }
    });

    [Fact]
    public void Every_keyword_folds_to_the_words_that_were_sought() => Text.Sample(text =>
    {
        foreach (string words in (string[])["ميناء", "port", "ميناء port", "مي*"])
        {
            string[] sought = [.. Phrase.Parse(words).Select(word => word.Letters)];
            foreach (ConcordanceLine line in PlainTexts.Open(text).Search(words))
            {
                string[] found = [.. Phrase.Parse(line.Keyword).Select(word => word.Letters)];
                Assert.Equal(sought, words.EndsWith('*') ? [found[0][..sought[0].Length]] : found);
            }
        }
    });
}
