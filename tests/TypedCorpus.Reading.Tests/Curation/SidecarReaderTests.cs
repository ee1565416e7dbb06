using CsCheck;
using TypedCorpus.Curation;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Curation;

public class SidecarReaderTests
{
    private const string Hash = "ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789";

    [Fact]
    public void Metadata_are_read()
    {
        Found<Sidecar> sidecar = Read(
            $"id: i\nmember: M\ntitle: T\nlanguage: ar\npublished: 2019-05\nsource: S\nauthor: A\nurl: https://example.org/x\nlicence: CC0-1.0\nrights: R\nsha256: {Hash}\n");
        Assert.Empty(sidecar.Findings);
        Assert.Equal(new Metadata("i", "M", "T", "ar", new PartialDate(2019, 5), "S", "A", "https://example.org/x", "CC0-1.0", "R"), sidecar.Value.Metadata);
        Assert.Equal(Hash.ToLowerInvariant(), sidecar.Value.Sha256);
        Assert.Equal((10, 8), (sidecar.Value.Sha256Place?.StartLine, sidecar.Value.Sha256Place?.StartColumn));
        Assert.Equal((1, 8), (sidecar.Value.NamePlace?.StartLine, sidecar.Value.NamePlace?.StartColumn));
        Assert.Equal(11, sidecar.Value.Keys.Count);
    }

    [Fact]
    public void Decisions_are_read_in_the_order_in_which_they_are_written()
    {
        Found<Sidecar> sidecar = Read(
            """
            quotes:
              - exact: سي آي أي
                use: name
              - exact: لا
                prefix: قال
                suffix: نعم
                speaker: lev-dengov
                cue: وتساءل
                kind: mixed
              - exact: ربما
                speaker: null
              - exact: كلا
            """);
        Assert.Empty(sidecar.Findings);
        Decision[] decisions = [.. sidecar.Value.Decisions];
        Assert.Equal(PhraseUse.Name, decisions[0].Use);
        Assert.Equal(("لا", "قال", "نعم"), (decisions[1].Anchor.Exact, decisions[1].Anchor.Prefix, decisions[1].Anchor.Suffix));
        Assert.Equal(("lev-dengov", "وتساءل", QuoteKind.Mixed), (decisions[1].Speaker, decisions[1].Cue, decisions[1].Kind));
        Assert.Equal((3, 11), (decisions[1].Anchor.Place.StartLine, decisions[1].Anchor.Place.StartColumn));
        Assert.Equal((null, true), (decisions[2].Speaker, decisions[2].SpeakerPlace is not null));
        Assert.Equal((null, false), (decisions[3].Speaker, decisions[3].SpeakerPlace is not null));
    }

    [Theory]
    [InlineData("published: 13 May 2019", 1, 12, "203: 'published' is '13 May 2019': write a date as exact as it is known: 2019, 2019-05 or 2019-05-13")]
    [InlineData("language: arabic", 1, 11, "203: 'language' is 'arabic': write 'ar' if that is meant, or a BCP 47 language tag such as ar, en-GB or zh-Hant")]
    [InlineData("url: javascript:alert(1)", 1, 6, "203: 'url' is 'javascript:alert(1)': write an absolute address that begins with https:// or http://")]
    [InlineData("sha256: abc", 1, 9, "203: 'sha256' is 'abc': write the SHA-256 of the text's bytes in 64 hexadecimal digits")]
    [InlineData("member: my-name", 1, 9, "203: 'member' is 'my-name': write a name of ASCII letters and digits that begins with a capital, such as LevDengov")]
    [InlineData("titel: x", 1, 1, "202: The key 'titel' means nothing here: write 'title' if that is meant")]
    [InlineData("title: x\n\"title\": y", 2, 1, "205: The key 'title' is written already at line 1: keep one of the two")]
    [InlineData("quotes: x", 1, 9, "203: 'quotes' is 'x': write a list of entries, each beginning with '- exact: '")]
    [InlineData("quotes:\n  - لا", 2, 5, "203: An item of 'quotes' is 'لا': write an entry that begins with 'exact: '")]
    [InlineData("quotes:\n  - use: name", 2, 5, "204: The entry has no 'exact': add the words that it is about, copied from the text")]
    [InlineData("quotes:\n  - exact: [x]", 2, 12, "203: 'exact' is a list: write a text, such as 'x'")]
    [InlineData("quotes:\n  - exact: x\n    use: joke", 3, 10, "203: 'use' is 'joke': write one of name, title, term")]
    [InlineData("quotes:\n  - exact: x\n    kind: spoken", 3, 11, "203: 'kind' is 'spoken': write 'direct' if that is meant, or one of direct, mixed, indirect")]
    [InlineData("quotes:\n  - exact: x\n    marks: none", 3, 12, "203: 'marks' is 'none': write 'ignore', or delete the key")]
    [InlineData("quotes:\n  - exact: x\n    speeker: y", 3, 5, "202: The key 'speeker' means nothing here: write 'speaker' if that is meant")]
    [InlineData("quotes:\n  - exact: x\n    use: name\n    cue: y", 4, 5, "207: The entry has 'use', so its words quote nobody, and 'cue', which only speech has: delete one of the two")]
    public void What_is_wrong_is_said_where_it_stands(string content, int line, int column, string message)
    {
        Finding finding = Assert.Single(Read(content).Findings);
        Assert.Equal($"a.yml({line},{column}): error CORPUS{message}", finding.ToString());
    }

    [Fact]
    public void Front_matter_says_the_same_things_with_places_in_the_text()
    {
        Found<Sidecar> sidecar = ReadFrontMatter("---\ntitle: T\nquotes:\n  - exact: x\n---\nx");
        Assert.Empty(sidecar.Findings);
        Assert.Equal("T", sidecar.Value.Metadata.Title);
        Assert.Equal(3, Assert.Single(sidecar.Value.Decisions).Anchor.Place.StartLine);
        Assert.Equal("a.txt", sidecar.Value.Decisions[0].Anchor.Place.Path);
    }

    [Fact]
    public void Front_matter_cannot_hold_the_hash_of_its_own_file() => Assert.Equal(
        "a.txt(3,9): error CORPUS208: 'sha256' is of all bytes of the file, those of its front matter too, so it cannot stand in the front matter: put it into a sidecar, or delete it",
        Assert.Single(ReadFrontMatter($"---\ntitle: T\nsha256: {Hash}\n---\nx").Findings).ToString());

    [Fact]
    public void A_text_without_front_matter_says_nothing() => Assert.Equal(new Found<Sidecar>(Sidecar.Empty, []), ReadFrontMatter("x"));

    [Fact]
    public void No_sidecar_makes_it_throw() => Gen.OneOf(
        "quotes:\n", "  - exact: x\n", "    use: ", "name\n", "    speaker: ", "~\n", "[", "]", "{", "}", ": ", "title", "sha256: ", "published: 2019\n", "\"", "  ", "\n", "ب")
        .Array[0, 20].Select(string.Concat).Sample(content =>
        {
            foreach (Finding finding in Read(content).Findings) Assert.InRange(finding.Place!.Value.Range.End, 0, content.Length);
        });

    private static Found<Sidecar> Read(string content) => SidecarReader.Read(Given.File("a.yml", content));

    private static Found<Sidecar> ReadFrontMatter(string content) => SidecarReader.ReadFrontMatter(ArticleReader.Read(Given.Text(content)).Value);
}
