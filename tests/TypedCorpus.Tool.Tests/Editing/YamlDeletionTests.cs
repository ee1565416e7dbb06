using TypedCorpus.Model;
using TypedCorpus.Tool.Editing;

namespace TypedCorpus.Tool.Tests.Editing;

public class YamlDeletionTests
{
    [Theory]
    [InlineData("a: 1\ndraft: x\nb: 2\n", "a: 1\nb: 2\n")]
    [InlineData("a: 1\r\ndraft: x\r\nb: 2\r\n", "a: 1\r\nb: 2\r\n")]
    [InlineData("a: 1\ndraft: x\n", "a: 1\n")]
    [InlineData("a: 1\ndraft: x", "a: 1")]
    [InlineData("draft: x\na: 1\n", "a: 1\n")]
    [InlineData("a: 1\ndraft: \"x\"   \nb: 2\n", "a: 1\nb: 2\n")]
    [InlineData("a: 1\ndraft: >-\n  x\nb: 2\n", "a: 1\nb: 2\n")]
    [InlineData("a: 1\ndraft:\nb: 2\n", "a: 1\nb: 2\n")]
    [InlineData("a: 1\ndraft: x  # mine\nb: 2\n", "a: 1\n  # mine\nb: 2\n")]
    [InlineData("- draft: x\n  a: 1\n", "- a: 1\n")]
    [InlineData("- draft: x  # mine\n  a: 1\n", "-   # mine\n  a: 1\n")]
    [InlineData("q: [{ a: 1, draft: x }, { a: 2 }]", "q: [{ a: 1 }, { a: 2 }]")]
    [InlineData("q: [{ draft: x, a: 1 }]", "q: [{ a: 1 }]")]
    [InlineData("q: [{ a: 1,  # one\n  draft: x }]", "q: [{ a: 1,  # one\n   }]")]
    [InlineData("q: [{ a: 1, draft: x,  # two\n  b: 2 }]", "q: [{ a: 1, # two\n  b: 2 }]")]
    public void A_key_goes_with_its_line_or_its_comma_and_nothing_else_does(string yaml, string expected)
    {
        var file = new SeedFile("seeds", SeedKind.Sidecar, "a", "a.yml", yaml, "");
        Assert.Equal(expected, TextEdit.Apply(yaml, YamlDeletion.At(file, yaml.IndexOf("draft", StringComparison.Ordinal))!));
    }

    [Theory]
    [InlineData("a: [", 0)]
    [InlineData("a: 1", 3)]
    [InlineData("a: 1\nb:\n  draft: x\n", 10)]
    public void What_cannot_go_alone_stays(string yaml, int at) =>
        Assert.Null(YamlDeletion.At(new SeedFile("seeds", SeedKind.Sidecar, "a", "a.yml", yaml, ""), at));
}
