using CsCheck;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests;

/// <summary>What stands around a quote or a mention, and within it.</summary>
public class SurroundingsTests
{
    private const string Letter =
        "Nothing yet.\n\n“Sami wrote: ‘The port is shut, as Sami said: “no ships”. We wait.’ So he wrote.”\n“Ours\n\nis Sami's.” Sami left.";

    private readonly Article article = QuotedText.Open(
        Letter,
        ["Sami wrote: ‘The port is shut, as Sami said: “no ships”. We wait.’ So he wrote.", "The port is shut, as Sami said: “no ships”. We wait.", "no ships", "Ours\n\nis Sami's."],
        "Sami wrote", "Sami said", "Sami's", "Sami left");

    [Fact]
    public void A_quote_is_of_the_paragraph_in_which_it_begins()
    {
        Assert.Equal([1, 1, 1, 2], article.Quotes.Select(quote => quote.Paragraph.Index));
        Assert.Same(article.Paragraphs[2], article.Quotes[3].Paragraph);
        Assert.Equal([1, 1, 3, 3], article.Mentions.Select(mention => mention.Paragraph.Index));
    }

    [Fact]
    public void A_quote_that_begins_with_a_line_end_is_of_the_paragraph_of_its_mark() =>
        Assert.Equal(0, QuotedText.Open("He said: “\nNo.”", ["\nNo."]).Quotes[0].Paragraph.Index);

    [Fact]
    public void A_quote_has_the_mentions_within_its_words()
    {
        Assert.Equal([2, 1, 0, 1], article.Quotes.Select(quote => quote.Mentions.Count));
        Assert.Same(article.Mentions[1], article.Quotes[1].Mentions[0]);
        Assert.Same(article.Quotes[0].Mentions, article.Quotes[0].Mentions);
    }

    [Fact]
    public void A_quote_within_another_knows_the_innermost_one_around_it_and_is_known_to_it()
    {
        (Quote outer, Quote middle, Quote inner, Quote other) = (article.Quotes[0], article.Quotes[1], article.Quotes[2], article.Quotes[3]);

        Assert.Same(middle, inner.Parent);
        Assert.Same(outer, middle.Parent);
        Assert.Equal((null, null), (outer.Parent, other.Parent));
        Assert.Equal([middle], outer.Quotes);
        Assert.Equal([inner], middle.Quotes);
        Assert.Empty(inner.Quotes);
        Assert.Same(outer.Quotes, outer.Quotes);
    }

    [Fact]
    public void For_any_ranges_parent_paragraph_and_mentions_are_what_a_look_at_all_of_them_gives()
    {
        const string Text = "ab cd.\nefgh ij\n\nkl mn op qr st.";
        Gen<TextRange> ranges = Gen.Select(Gen.Int[0, Text.Length - 1], Gen.Int[1, 12]).Select((start, length) => new TextRange(start, Math.Min(length, Text.Length - start)));
        Gen.Select(ranges.Array[0, 9], ranges.Array[0, 9]).Sample((quotes, mentions) =>
        {
            Article made = QuotedText.Open(Text, quotes, mentions);
            foreach (Quote quote in made.Quotes)
            {
                Assert.Equal(made.Mentions.Where(mention => quote.Range.Contains(mention.Range)), quote.Mentions);
                Assert.Equal(made.Paragraphs.Last(paragraph => paragraph.Range.Start <= quote.Range.Start), quote.Paragraph);
                Assert.Equal(made.Quotes.Where(other => quote.Equals(other.Parent)), quote.Quotes);
                Assert.True(quote.Parent is null || Holds(quote.Parent, quote));
                // Of overlapping quotes that both hold it, it is the one that begins last.
                int? last = made.Quotes.Where(other => Holds(other, quote)).Select(other => (int?)other.Range.Start).Max();
                Assert.Equal(last, quote.Parent?.Range.Start);
            }
        });
    }

    private static bool Holds(Quote outer, Quote inner) => outer.Range.Contains(inner.Range) && outer.Range.Length > inner.Range.Length;

    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n…—", 0)]
    [InlineData("One, two; three.", 3)]
    [InlineData("In 1999 twenty-one", 4)]
    [InlineData("We don't", 3)]
    [InlineData("وقالت الوزيرةُ: لا", 3)]
    [InlineData("مرحـــباً", 1)]
    [InlineData("caf\u0301e\u200Bs 🚢 Straße", 2)]
    [InlineData("今天下雨。我们等。", 2)]
    public void Words_are_runs_of_letters_and_digits(string text, int count)
    {
        Article counted = PlainTexts.Open(text).Articles[0];
        Assert.Equal((count, count), (counted.WordCount, counted.WordCount));
    }

    [Fact]
    public void What_a_search_takes_for_one_word_is_counted_as_one()
    {
        Article counted = PlainTexts.Open("بالمجلس للمجلس والمجلسُ").Articles[0];
        Assert.Equal(3, counted.WordCount);
    }
}
