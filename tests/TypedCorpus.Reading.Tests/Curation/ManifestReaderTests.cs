using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Tests.Curation;

public class ManifestReaderTests
{
    [Fact]
    public void A_manifest_is_read()
    {
        Found<Manifest> manifest = Read("title: T\nlanguage: ar\nlicense: CC0-1.0\nsource: S\ncitation: C\nrights: R\n");
        Assert.Empty(manifest.Findings);
        Assert.Equal(new Manifest("T", "ar", "CC0-1.0", "S", "C", "R"), manifest.Value);
    }

    [Fact]
    public void A_license_may_be_written_in_either_spelling() => Assert.All(
        ["license: MIT", "licence: MIT"], content => Assert.Equal(("MIT", 0), (Read(content).Value.License, Read(content).Findings.Count)));

    [Fact]
    public void Whatever_is_written_is_text_and_an_empty_value_says_nothing() =>
        Assert.Equal(new Manifest("2019", "no", null, null, null), Read("title: 2019\nlanguage: no\nlicense:\nsource: ''\n").Value);

    [Theory]
    [InlineData("title: T\nlanguage: ar_LY", 2, 11, "203: 'language' is 'ar_LY': write 'ar-LY' if that is meant, or a BCP 47 language tag such as ar, en-GB or zh-Hant")]
    [InlineData("licens: MIT", 1, 1, "202: The key 'licens' means nothing here: write 'license' if that is meant")]
    [InlineData("license: MIT\nlicence: MIT", 2, 1, "205: The key 'licence' is written already at line 1 as 'license': keep one of the two")]
    [InlineData("licence: MIT\ntitle: T\nlicense: MIT", 3, 1, "205: The key 'license' is written already at line 1 as 'licence': keep one of the two")]
    [InlineData("licence: [MIT]", 1, 10, "203: 'licence' is a list: write a text, such as 'MIT'")]
    [InlineData("author: X", 1, 1, "202: The key 'author' means nothing here: it belongs into the sidecar of a text")]
    [InlineData("editor: X", 1, 1, "202: The key 'editor' means nothing here: use one of title, language, license, source, citation, rights")]
    [InlineData("title: A\ntitle: B", 2, 1, "205: The key 'title' is written already at line 1: keep one of the two")]
    [InlineData("just words", 1, 1, "203: The manifest is 'just words': write keys with their values, such as 'language: ar'")]
    public void What_is_wrong_is_said_where_it_stands(string content, int line, int column, string message)
    {
        Finding finding = Assert.Single(Read(content).Findings);
        Assert.Equal($"corpus.yml({line},{column}): error CORPUS{message}", finding.ToString());
    }

    private static Found<Manifest> Read(string content) => ManifestReader.Read(Given.File("corpus.yml", content));
}
