using CsCheck;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Tool.Editing;

namespace TypedCorpus.Tool.Tests.Editing;

public class YamlTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char.Select(unit => unit.ToString()),
        Gen.OneOf("\"", "'", "\\", "#", ": ", " #", "- ", "? ", "|", ">", ",", "[", "]", "{", "}", "&", "*", "!", "%", "@", "`", "~", "...", "---"),
        Gen.OneOf("\n", "\r\n", "\t", "\0", "\u0085", "\u2028", "\u202E", "\uFEFF", "\u200C", "\u00A0", "🙂", " ", "  "),
        Gen.OneOf("null", "true", "No", "12", "0x1F", "1e3", "2019-01-01", "قال", "«الوفاق»", "word", "é", "e\u0301")).List[0, 6]
        .Select(pieces => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(string.Concat(pieces))));

    [Fact]
    public void Any_text_is_read_back_from_a_line_of_its_own_and_from_within_brackets() => Texts.Sample(
        text =>
        {
            Assert.Equal([text, "next"], Read($"- {YamlText.Of(text, inFlow: false)} # remark\n- next\n"));
            Assert.Equal([text, "next"], Read($"[{YamlText.Of(text, inFlow: true)}, next]\n"));
        },
        iter: 5_000);

    [Theory]
    [InlineData("سي آي أي", "سي آي أي")]
    [InlineData("Yes, we go.", "Yes, we go.")]
    [InlineData("No", "\"No\"")]
    [InlineData("2019", "\"2019\"")]
    [InlineData("He: we", "\"He: we\"")]
    [InlineData("the \"Bee\"", "'the \"Bee\"'")]
    [InlineData("a\nb", "\"a\\nb\"")]
    [InlineData("a\u202Eb", "\"a\\u202Eb\"")]
    [InlineData("", "\"\"")]
    public void It_is_bare_where_every_reader_of_YAML_takes_it_for_the_same_text(string text, string written) =>
        Assert.Equal(written, YamlText.Of(text, inFlow: false));

    [Fact]
    public void A_comma_would_end_it_within_brackets() => Assert.Equal("\"Yes, we go.\"", YamlText.Of("Yes, we go.", inFlow: true));

    private static IEnumerable<string> Read(string yaml)
    {
        YamlSequence list = Assert.IsType<YamlSequence>(YamlTree.Parse("a.yml", yaml, new TextRange(0, yaml.Length)).Root);
        return list.Items.Select(item => Assert.IsType<YamlScalar>(item).Text);
    }
}
