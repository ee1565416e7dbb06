using CsCheck;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Diagnostics;

namespace TypedCorpus.Tests.Curation.Yaml;

public class YamlTreeTests
{
    private static readonly Gen<string> YamlLike = Gen.OneOf(
        "a", "exact", ": ", ":", "- ", "\n", "\r\n", "\r", "  ", "\t", "[", "]", "{", "}", ",", "\"", "'", "|", ">-", "&a", "*a", "!t", "#", "%", "@", "`",
        "? ", "---", "...", "<<", "~", "\\", "\\UFFFFFFFF", "\\ud800", "قال", "«نعم»", "𝄞", "\uD834", "\0", "\u2028", "\u0085", "\uFEFF", "%YAML 1.1\n",
        "%TAG ! x\n", "0x", "!<")
        .Array[0, 30].Select(string.Concat);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_node_knows_where_it_stands_whatever_comes_before_it(string lineEnd)
    {
        string content = string.Join(lineEnd, "# ملاحظة 𝄞", "عنوان: «حفتر 𝄞»", "list:", "  - \"𝄞 \\\" x\"", "  - 'it''s'", "last: |", "  one", "  two", "end: [𝄞, {a: ب}]");
        YamlMapping root = Assert.IsType<YamlMapping>(Parse(content).Root);

        string[] written = [.. Scalars(root).Select(scalar => scalar.Place.Range.Of(content))];
        string literal = string.Join(lineEnd, "|", "  one", "  two", "");
        Assert.Equal(
            ["عنوان", "«حفتر 𝄞»", "list", "\"𝄞 \\\" x\"", "'it''s'", "last", literal, "end", "𝄞", "a", "ب"],
            written);
        Assert.Equal(["𝄞 \" x", "it's", "one\ntwo\n"], Scalars(root).Select(scalar => scalar.Text).Where((_, i) => i is 3 or 4 or 6));
        Assert.Equal([1, 1, 2, 3, 4, 5, 5, 8, 8, 8, 8], Scalars(root).Select(scalar => scalar.Place.StartLine));
        Assert.Equal((8, 6), (root.Entries[3].Value.Place.StartLine, Scalars(root).Single(scalar => scalar.Text == "𝄞").Place.StartColumn));
    }

    [Fact]
    public void Places_in_front_matter_are_those_of_the_whole_file()
    {
        const string Content = "---\r\ntitle: عنوان\r\n---\r\nنص";
        YamlNode? root = YamlTree.Parse("a.txt", Content, new TextRange(5, 14)).Root;
        YamlNode title = Assert.Single(Assert.IsType<YamlMapping>(root).Entries).Value;
        Assert.Equal(Place.In("a.txt", Content, new TextRange(12, 5)), title.Place);
        Assert.Equal((1, 7), (title.Place.StartLine, title.Place.StartColumn));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void A_file_that_says_nothing_is_no_error(string content) => Assert.Equal((null, null), Parse(content));

    [Theory]
    [InlineData("a: 1\nb: c: d\n", 2, 5, "While scanning a plain scalar value, found invalid mapping")]
    [InlineData("a: 1\r\nb: \"𝄞\r\n", 2, 4, "While scanning a quoted scalar, found unexpected end of stream")]
    [InlineData("a: [1, 2\nb: 3", 1, 6, "what follows makes no sense here")]
    [InlineData("a: \"\\UFFFFFFFF\"", 1, 2, "what follows makes no sense here")]
    [InlineData("a: ب\0c", 1, 5, "it has the character U+0000")]
    public void What_is_no_YAML_is_an_error_where_it_goes_wrong(string content, int line, int column, string fault) => Refuses(
        content,
        $"a.yml({line},{column}): error CORPUS201: The YAML cannot be read from here on ({fault}): mend it; words with ': ' or ' #' in them, or with a mark such as - ? [ {{ & * ! | > % @ before them, stand in quotation marks");

    [Theory]
    [InlineData("a: &x 1", 4, "an anchor", "delete it, or put the words in quotation marks")]
    [InlineData("a: *x", 4, "an alias", "write out what it stands for, or put the words in quotation marks")]
    [InlineData("a: !!str 1", 4, "a tag", "delete it, or put the words in quotation marks")]
    [InlineData("? [a]\n: b", 3, "a list as a key", "write a word")]
    public void Constructs_that_hide_what_is_said_are_refused(string content, int column, string construct, string advice) =>
        Refuses(content, $"a.yml(1,{column}): error CORPUS206: The YAML has {construct}, which seeds may not have: {advice}");

    [Fact]
    public void A_second_document_is_refused() => Refuses(
        "a: 1\n---\nb: 2",
        "a.yml(2,1): error CORPUS206: The YAML has more than one document, which seeds may not have: keep one and delete the lines of three hyphens");

    [Fact]
    public void Endless_nesting_is_refused_at_once()
    {
        Refuses(
            new string('[', 100_000),
            "a.yml(1,18): error CORPUS206: The YAML has lists and mappings that are too deep in one another, which seeds may not have: take some out");
    }

    [Fact]
    public void No_text_makes_it_throw_and_each_place_lies_in_the_file()
    {
        YamlLike.Sample(Survives, iter: 20_000);
        Gen.String.Sample(Survives, iter: 5_000);
    }

    private static void Survives(string content)
    {
        (YamlNode? root, Finding? problem) = Parse(content);
        Assert.True(root is null || problem is null);
        if (problem is not null) Assert.InRange(problem.Place!.Value.Range.End, 0, content.Length);
        if (root is not null) Assert.All(Scalars(root), scalar => Assert.InRange(scalar.Place.Range.End, scalar.Place.Range.Start, content.Length));
    }

    private static void Refuses(string content, string message)
    {
        (YamlNode? root, Finding? problem) = Parse(content);
        Assert.Null(root);
        Assert.Equal(message, problem?.ToString());
    }

    private static (YamlNode? Root, Finding? Problem) Parse(string content) => YamlTree.Parse("a.yml", content, new TextRange(0, content.Length));

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlMapping map => map.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        _ => [],
    };
}
