using TypedCorpus.Curation.Yaml;
using TypedCorpus.Tool.Editing;

namespace TypedCorpus.Tool.Tests.Editing;

/// <summary>What is in a file stays as it is, and the new entries are read there.</summary>
public class YamlInsertionTests
{
    [Theory]
    [InlineData("", "quotes:\n  # new\n  - exact: x\n")]
    [InlineData("# remark", "# remark\nquotes:\n  # new\n  - exact: x\n")]
    [InlineData("language: en", "language: en\nquotes:\n  # new\n  - exact: x\n")]
    [InlineData("language: en # of all\n# end\n", "language: en # of all\nquotes:\n  # new\n  - exact: x\n# end\n")]
    [InlineData("quotes:\nlanguage: en\n", "quotes:\n  # new\n  - exact: x\nlanguage: en\n")]
    [InlineData("quotes: ~ # none\n", "quotes:  # none\n  # new\n  - exact: x\n")]
    [InlineData("quotes: []\n", "quotes: [\n  { exact: x }  # new\n  ]\n")]
    [InlineData("{ language: en }", "{ language: en , quotes: [\n  { exact: x }  # new\n  ] }")]
    [InlineData("{}", "{ quotes: [\n  { exact: x }  # new\n  ] }")]
    [InlineData("---\nlanguage: en\n...\n", "---\nlanguage: en\nquotes:\n  # new\n  - exact: x\n...\n")]
    public void The_first_entry(string yaml, string expected) => AssertAdds(yaml, -1, expected, 1);

    [Theory]
    [InlineData(
        "quotes:\n  # of a\n  - exact: a   # said\n    kind: direct\n\n  # of b\n  - exact: b\n",
        "quotes:\n  # of a\n  - exact: a   # said\n    kind: direct\n  # new\n  - exact: x\n\n  # of b\n  - exact: b\n")]
    [InlineData("quotes:\n- exact: a\n- exact: b", "quotes:\n- exact: a\n# new\n- exact: x\n- exact: b")]
    [InlineData("quotes:\r\n- exact: a\r\n- exact: b\r\n", "quotes:\r\n- exact: a\r\n# new\r\n- exact: x\r\n- exact: b\r\n")]
    [InlineData("quotes:\n    - exact: >-\n        a\n        a\n    - exact: b\n", "quotes:\n    - exact: >-\n        a\n        a\n    # new\n    - exact: x\n    - exact: b\n")]
    [InlineData("quotes:\n  - { exact: a,\n      kind: direct }\n  - exact: b\n", "quotes:\n  - { exact: a,\n      kind: direct }\n  # new\n  - exact: x\n  - exact: b\n")]
    [InlineData("quotes:\n  - exact: a\n    speaker:\n  - exact: b\n", "quotes:\n  - exact: a\n    speaker:\n  # new\n  - exact: x\n  - exact: b\n")]
    [InlineData("quotes: [{ exact: a }, { exact: b }]\n", "quotes: [{ exact: a }, { exact: b },\n  { exact: x }  # new\n  ]\n")]
    [InlineData("quotes: [{ exact: a }, { exact: b }, ]\n", "quotes: [{ exact: a }, { exact: b }, \n  { exact: x }  # new\n  ]\n")]
    public void An_entry_after_the_first_of_two(string yaml, string expected) => AssertAdds(yaml, 0, expected, 3);

    [Fact]
    public void Before_the_first_it_goes_above_that_ones_remarks() =>
        AssertAdds("quotes:\n  # of a\n  - exact: a\n", -1, "quotes:\n  # new\n  - exact: x\n  # of a\n  - exact: a\n", 2);

    [Theory]
    [InlineData("actors:\n  a:\n    name: A\n", "actors:\n  a:\n    name: A\n  # new\n  x:\n    name: X\n")]
    [InlineData("actors:\n  a: { name: A }   # first\n# end", "actors:\n  a: { name: A }   # first\n  # new\n  x:\n    name: X\n# end")]
    [InlineData("actors:\n  a:\n", "actors:\n  a:\n  # new\n  x:\n    name: X\n")]
    [InlineData("actors: { a: { name: A } }", "actors: { a: { name: A } ,\n  x: { name: X }  # new\n  }")]
    [InlineData("{ actors: }", "{ actors: {\n  x: { name: X }  # new\n  } }")]
    [InlineData("", "actors:\n  # new\n  x:\n    name: X\n")]
    public void An_actor(string yaml, string expected)
    {
        string result = Add(yaml, "actors", new DraftEntry("new", "x", [new("name", "X")]), -1);
        Assert.Equal(expected, result);
        YamlEntry actors = Assert.Single(Assert.IsType<YamlMapping>(Parse(result)).Entries);
        Assert.Contains(Assert.IsType<YamlMapping>(actors.Value).Entries, actor => actor.Key.Text == "x");
    }

    private static void AssertAdds(string yaml, int after, string expected, int count)
    {
        string result = Add(yaml, "quotes", new DraftEntry("new", null, [new("exact", "x")]), after);
        Assert.Equal(expected, result);
        YamlEntry quotes = Assert.Single(Assert.IsType<YamlMapping>(Parse(result)).Entries, entry => entry.Key.Text == "quotes");
        Assert.Equal(count, Assert.IsType<YamlSequence>(quotes.Value).Items.Count);
    }

    private static string Add(string yaml, string key, DraftEntry entry, int after) => TextEdit.Apply(
        yaml, new YamlInsertion(yaml, new TextRange(0, yaml.Length), Parse(yaml)).Add(key, [(entry, after)]));

    private static YamlNode? Parse(string yaml)
    {
        (YamlNode? root, TypedCorpus.Diagnostics.Finding? problem) = YamlTree.Parse("a.yml", yaml, new TextRange(0, yaml.Length));
        Assert.Null(problem);
        return root;
    }
}
