using CsCheck;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tests.Diagnostics;

public class FindingTests
{
    [Theory]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("a\u2028b\u0085c", "a b c")]
    [InlineData("ok\u202Etxt.exe", "ok\\u202Etxt.exe")]
    [InlineData("\u2067قال\u2069", "\\u2067قال\\u2069")]
    [InlineData("\u001B[31m", "\\u001B[31m")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void Words_of_a_file_cannot_break_a_message_or_turn_it_around(string words, string shown) =>
        Assert.Equal($"Nothing is known of {shown}", Message(words));

    [Fact]
    public void Half_a_character_is_shown_as_its_number_and_a_whole_one_as_itself() =>
        Assert.Equal("Nothing is known of \\uD834!𝄞", Message("\uD834!𝄞"));

    [Fact]
    public void An_excerpt_is_short_and_keeps_characters_whole() => Gen.OneOf("كلمة", " ", "𝄞", "x").Array[0, 60].Select(string.Concat).Sample(text =>
    {
        string excerpt = Excerpt.Of(text);
        Assert.InRange(excerpt.Length, 0, 41);
        Assert.StartsWith(excerpt.TrimEnd('…'), text, StringComparison.Ordinal);
        Assert.False(excerpt.TrimEnd('…') is [.., var last] && char.IsHighSurrogate(last));
    });

    [Fact]
    public void A_place_counts_lines_with_any_line_end()
    {
        const string Content = "a\r\nb\rc\n𝄞d";
        Assert.Equal(new Place("p", new TextRange(9, 1), 3, 2, 3, 3), Place.In("p", Content, new TextRange(9, 1)));
        Assert.Equal((1, 0), (Place.In("p", Content, new TextRange(3, 1)).StartLine, Place.In("p", Content, new TextRange(3, 1)).StartColumn));
        Assert.Equal(2, Place.In("p", Content, new TextRange(5, 0)).StartLine);
    }

    private static string Message(string words) =>
        new Finding(new Rule("CORPUS999", Severity.Error, "", "Nothing is known of {0}"), null, words).Message;
}
