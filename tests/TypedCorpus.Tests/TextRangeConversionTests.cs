using System.Text;
using CsCheck;
using TypedCorpus.Tests.Sample;

namespace TypedCorpus.Tests;

public class TextRangeConversionTests
{
    [Theory]
    [InlineData(0, 4, 2, 4, true)]
    [InlineData(0, 4, 4, 4, false)]
    [InlineData(0, 4, 2, 0, false)]
    [InlineData(2, 0, 0, 4, false)]
    public void Ranges_overlap_if_they_share_a_code_unit(int start, int length, int otherStart, int otherLength, bool overlap) =>
        Assert.Equal(overlap, new TextRange(start, length).Overlaps(new TextRange(otherStart, otherLength)));

    private static readonly string[] Pieces = ["a", "é", "e\u0301", "ميناء", "🚢", "👩\u200D🚀", "\n", "\r\n", "\r", "\uD83D", "\uDEA2", " "];

    private static readonly Gen<(string Text, TextRange Range)> Ranges =
        from places in Gen.Int[0, Pieces.Length - 1].Array[0, 20]
        let text = string.Concat(places.Select(place => Pieces[place]))
        from start in Gen.Int[0, text.Length]
        from end in Gen.Int[start, text.Length]
        select (text, TextRange.FromBounds(start, end));

    [Theory]
    [InlineData("say port now", 4, 4, 4, 4)]
    [InlineData("قال port", 7, 4, 4, 4)]
    [InlineData("🚢🚢 port", 9, 4, 3, 4)]
    [InlineData("e\u0301 port", 4, 4, 3, 4)]
    public void What_stands_before_counts_in_the_unit_that_is_asked_for(string text, int bytes, int byteCount, int codePoints, int codePointCount)
    {
        TextRange range = text.RangeOf("port");
        Assert.Equal((bytes, byteCount), range.ToUtf8(text));
        Assert.Equal((codePoints, codePointCount), range.ToCodePoints(text));
    }

    [Theory]
    [InlineData("سفينة", 10, 5)]
    [InlineData("🚢", 4, 1)]
    [InlineData("e\u0301", 3, 2)]
    [InlineData("", 0, 0)]
    public void The_words_themselves_count_in_the_unit_that_is_asked_for(string words, int bytes, int codePoints)
    {
        var range = new TextRange(0, words.Length);
        Assert.Equal((0, bytes), range.ToUtf8(words));
        Assert.Equal((0, codePoints), range.ToCodePoints(words));
    }

    [Theory]
    [InlineData("one\ntwo port", "2:5", "2:9")]
    [InlineData("one\r\n\r\nport", "3:1", "3:5")]
    [InlineData("one\rport\r", "2:1", "2:5")]
    [InlineData("سفينة\nفي port", "2:4", "2:8")]
    [InlineData("🚢 e\u0301 port", "1:7", "1:11")]
    public void Lines_and_columns_count_from_one(string text, string start, string end)
    {
        (TextPosition from, TextPosition to) = text.RangeOf("port").ToLines(text);
        Assert.Equal((start, end), (from.ToString(), to.ToString()));
    }

    [Fact]
    public void A_place_within_a_line_end_belongs_to_the_line_before() =>
        Assert.Equal((new TextPosition(1, 2), new TextPosition(2, 1)), new TextRange(1, 2).ToLines("a\r\n"));

    [Fact]
    public void Bytes_and_code_points_are_those_of_the_platform() => Ranges.Sample(sample =>
    {
        (string text, TextRange range) = sample;
        string before = text[..range.Start], words = range.Of(text);
        Assert.Equal((Encoding.UTF8.GetByteCount(before), Encoding.UTF8.GetByteCount(words)), range.ToUtf8(text));
        Assert.Equal((before.EnumerateRunes().Count(), words.EnumerateRunes().Count()), range.ToCodePoints(text));
    });

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(1, int.MaxValue - 1)]
    public void A_range_outside_the_text_is_refused(int start, int length)
    {
        var range = new TextRange(start, length);
        Assert.Throws<ArgumentOutOfRangeException>(() => range.ToUtf8("text"));
        Assert.Throws<ArgumentOutOfRangeException>(() => range.ToCodePoints("text"));
        Assert.Throws<ArgumentOutOfRangeException>(() => range.ToLines("text"));
        Assert.Throws<ArgumentOutOfRangeException>(() => range.Of("text"));
        Assert.Throws<ArgumentOutOfRangeException>(() => range.AsSpan("text").Length);
        Assert.Throws<ArgumentNullException>(() => range.Of(null!));
        Assert.Throws<ArgumentNullException>(() => range.AsSpan(null!).Length);
    }

    [Theory]
    [InlineData(-1, 1, "start")]
    [InlineData(int.MinValue, 0, "start")]
    [InlineData(1, -1, "length")]
    [InlineData(1, int.MaxValue, "length")]
    public void What_is_no_range_is_not_made(int start, int length, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new TextRange(start, length)).ParamName);

    [Theory]
    [InlineData(2, 1, "end")]
    [InlineData(0, int.MinValue, "end")]
    [InlineData(-1, 1, "start")]
    public void Bounds_that_are_none_are_refused(int start, int end, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => TextRange.FromBounds(start, end)).ParamName);

    [Fact]
    public void The_words_of_a_range_are_had_as_a_string_as_a_span_and_by_a_range_of_the_platform()
    {
        var range = new TextRange(2, 3);
        Range converted = range;

        Assert.Equal("cde", range.Of("abcdef"));
        Assert.Equal("cde", range.AsSpan("abcdef"));
        Assert.Equal("cde", "abcdef"[converted]);
        Assert.Equal(2..5, range.ToRange());
        Assert.Equal((2, 3), range is (int start, int length) ? (start, length) : default);
        Assert.Equal("", default(TextRange).Of(""));
    }
}
