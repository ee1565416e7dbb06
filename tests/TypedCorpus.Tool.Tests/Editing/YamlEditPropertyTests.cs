using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using TypedCorpus.Curation.Yaml;
using TypedCorpus.Model;
using TypedCorpus.Tool.Editing;

namespace TypedCorpus.Tool.Tests.Editing;

/// <summary>Any sequence of edits, in files written in any of the ways of YAML, keeps every comment, and what every other value says.</summary>
public partial class YamlEditPropertyTests
{
    private static readonly string[] Words = ["we go", "man went home", "yes, we: go", "it's", "a \"b\" # c", "قال", "12", "[x]", "- x", "end."];

    [Fact]
    public void Comments_and_other_values_survive_any_edits() => Gen.Int[0, 10_000].Array[80].Sample(
        numbers =>
        {
            var choice = new Choice(numbers);
            string content = new Sheet(choice).Write();
            for (int edit = 0; edit < 4; edit++)
            {
                string result = choice.Of(3) == 0 ? Insert(content, choice) : Replace(content, choice);
                Assert.Equal(Comments(content), Comments(result));
                content = result;
            }
        },
        iter: 2_000);

    [Theory]
    [InlineData("title: |  # KEEP THIS\n  man wnt home\nurl: x\n", "title: man went home  # KEEP THIS\nurl: x\n")]
    [InlineData("title: >- # AND THIS\n  man wnt\n  home\n\n# after\nurl: x\n", "title: man went home # AND THIS\n\n# after\nurl: x\n")]
    [InlineData("title: |2+\t#tab\r\n   man wnt home\r\n\r\nurl: x\r\n", "title: man went home\t#tab\r\n\r\nurl: x\r\n")]
    [InlineData("title: |-\n  man wnt # home\n", "title: man went home\n")]
    [InlineData("title: \"man\n  wnt\" # KEEP\n", "title: \"man went home\" # KEEP\n")]
    [InlineData("title: man\n  wnt # KEEP\n", "title: man went home # KEEP\n")]
    public void A_comment_on_the_first_line_of_a_value_stays(string yaml, string expected)
    {
        YamlNode value = Assert.IsType<YamlMapping>(Parse(yaml)).Entries[0].Value;
        Assert.Equal(expected, TextEdit.Apply(yaml, [YamlReplacement.Of(File(yaml), value.Place.Range, "man went home")!.Value]));
    }

    [Theory]
    [InlineData("quotes: [{ exact: a } # one, two,\n ]", "quotes: [{ exact: a } # one, two,\n ,\n  { exact: x }  # new\n  ]")]
    [InlineData("quotes: [{ exact: a }, # one\n ]", "quotes: [{ exact: a }, # one\n \n  { exact: x }  # new\n  ]")]
    [InlineData("{ title: a, # one\n }", "{ title: a, # one\n  quotes: [\n  { exact: x }  # new\n  ] }")]
    public void A_comma_in_a_comment_parts_nothing(string yaml, string expected) => Assert.Equal(expected, Insert(yaml, after: -1));

    [Theory]
    [InlineData("title: &a x\n")]
    [InlineData("title: *a\n")]
    [InlineData("title: !!str x\n")]
    public void What_cannot_be_read_is_not_edited(string yaml) =>
        Assert.Null(YamlReplacement.Of(File(yaml), new TextRange(7, 1), "y"));

    private static string Replace(string content, Choice choice)
    {
        YamlScalar[] before = [.. Scalars(Parse(content))];
        int number = Enumerable.Range(0, before.Length).Where(index => index % 2 == 1).ElementAt(choice.Of(before.Length / 2));
        string text = Words[choice.Of(Words.Length)];
        TextEdit? edit = YamlReplacement.Of(File(content), before[number].Place.Range, text);
        Assert.True(edit is not null, $"no edit of '{before[number].Text}' in\n{content}");
        Assert.True(before[number].Place.Range.Contains(edit.Value.Range));

        string result = TextEdit.Apply(content, [edit.Value]);
        IEnumerable<string> expected = before.Select((scalar, index) => index == number ? text : scalar.Text);
        Assert.Equal(expected, Scalars(Parse(result)).Select(scalar => scalar.Text));
        return result;
    }

    private static string Insert(string content, Choice choice)
    {
        YamlSequence quotes = Assert.IsType<YamlSequence>(Assert.IsType<YamlMapping>(Parse(content)).Entries.First(entry => entry.Key.Text == "quotes").Value);
        string result = Insert(content, choice.Of(quotes.Items.Count + 1) - 1);
        string[] before = [.. Scalars(Parse(content)).Select(scalar => scalar.Text.TrimEnd())];
        string[] after = [.. Scalars(Parse(result)).Select(scalar => scalar.Text.TrimEnd())];
        Assert.Equal(before.Length + 2, after.Length);
        Assert.Contains(Enumerable.Range(0, before.Length + 1), at =>
            after[at..(at + 2)] is ["exact", "x"] && before.SequenceEqual([.. after[..at], .. after[(at + 2)..]]));
        return result;
    }

    private static string Insert(string content, int after) => TextEdit.Apply(
        content,
        new YamlInsertion(content, new TextRange(0, content.Length), Parse(content)).Add("quotes", [(new DraftEntry("new", null, [new("exact", "x")]), after)]));

    private static string[] Comments(string content) => [.. Comment().Matches(content).Select(match => match.Value)];

    private static SeedFile File(string content) => new("c", SeedKind.Sidecar, "a", "a.yml", content, "");

    private static YamlNode? Parse(string content)
    {
        (YamlNode? root, TypedCorpus.Diagnostics.Finding? problem) = YamlTree.Parse("a.yml", content, new TextRange(0, content.Length));
        Assert.True(problem is null, $"{problem}\n{content}");
        return root;
    }

    /// <summary>Keys and values in turn, as every value here has a key.</summary>
    private static IEnumerable<YamlScalar> Scalars(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => entry.Value is YamlScalar value ? [entry.Key, value] : Scalars(entry.Value)),
        _ => [],
    };

    [GeneratedRegex("# c[0-9]+,?")]
    private static partial Regex Comment();

    private sealed class Choice(int[] numbers)
    {
        private int at;

        public int Of(int count) => numbers[at++ % numbers.Length] % count;
    }

    /// <summary>A sidecar in which each value is written in one of the ways that YAML has, with comments wherever they may stand.</summary>
    private sealed class Sheet(Choice choice)
    {
        private readonly StringBuilder yaml = new();
        private int comments;

        public string Write()
        {
            yaml.Append(OwnLine(0)).Append("title: ").Append(Value(2, inFlow: false)).Append(OwnLine(0));
            yaml.Append("quotes:");
            if (choice.Of(3) == 0) InBrackets();
            else OnLines();
            if (choice.Of(2) == 0) yaml.Append("source: ").Append(Value(2, inFlow: false)).Append(OwnLine(0));
            return choice.Of(2) == 0 ? yaml.ToString() : yaml.Replace("\n", "\r\n").ToString();
        }

        private void OnLines()
        {
            yaml.Append(Beside()).Append('\n');
            int indent = choice.Of(2) * 2;
            for (int count = 1 + choice.Of(3); count > 0; count--)
            {
                string margin = new(' ', indent);
                yaml.Append(OwnLine(indent)).Append(margin).Append("- exact: ").Append(Value(indent + 4, inFlow: false));
                if (choice.Of(2) == 0) yaml.Append(OwnLine(indent + 2)).Append(margin).Append("  speaker: ").Append(Value(indent + 4, inFlow: false));
            }
        }

        private void InBrackets()
        {
            yaml.Append(" [").Append(Beside()).Append("\n ");
            int count = 1 + choice.Of(3);
            for (int number = 1; number <= count; number++)
            {
                yaml.Append(" { exact: ").Append(Value(2, inFlow: true)).Append(", speaker: ").Append(Value(2, inFlow: true)).Append('}');
                if (number < count || choice.Of(2) == 0) yaml.Append(',');
                yaml.Append(Beside()).Append("\n ");
            }

            yaml.Append(']').Append(Beside()).Append('\n');
        }

        /// <summary>With its line's end where it does not stand in brackets.</summary>
        private string Value(int indent, bool inFlow)
        {
            string margin = new(' ', indent + choice.Of(2)), word = "old" + choice.Of(100);
            string end = inFlow ? " " : Beside() + "\n";
            return choice.Of(inFlow ? 4 : 8) switch
            {
                0 => word + end,
                1 => $"'{word}, it''s'{end}",
                2 => $"\"{word} \\\"#\\\"\"{end}",
                3 => $"\"{word}\n{margin}two\"{end}",
                4 => $"{word}\n{margin}two{end}",
                5 => $"|{Of("", "-", "+")}{Beside()}\n{margin}{word}\n{margin}# no comment\n",
                6 => $">{Of("", "-", "+")}{Beside()}\n{margin}{word}\n\n{margin}two\n{Of("", "\n")}",
                // Counted from where the key's mapping stands, two less than the values of the sheet.
                _ => $"|2{Of("", "-")}{Beside()}\n{new string(' ', indent)}{word}\n{new string(' ', indent)} two\n",
            };
        }

        private string Beside() => choice.Of(2) == 0 ? Of(" ", "  ", "\t") + NextComment() : "";

        private string OwnLine(int indent) => choice.Of(3) == 0 ? new string(' ', indent) + NextComment() + "\n" : "";

        private string NextComment() => FormattableString.Invariant($"# c{++comments}{Of("", ",")}");

        private string Of(params string[] ways) => ways[choice.Of(ways.Length)];
    }
}
