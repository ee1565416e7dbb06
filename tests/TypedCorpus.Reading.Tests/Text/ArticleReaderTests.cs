using System.Text;
using CsCheck;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tests.Text;

public class ArticleReaderTests
{
    private static readonly Gen<string> AnyText =
        Gen.OneOf("---", "\n", "\r", "\r\n", " ", "\t", "\u00A0", "a: 1", "قال", "𝄞", "«نعم»", "\u2028", "\u0085", ".")
            .Array[0, 40].Select(string.Concat);

    [Theory]
    [InlineData("---\ntitle: x\n---\nabc", "abc", "title: x\n")]
    [InlineData("---\r\ntitle: x\r\n---\r\nabc\r\n", "abc\r\n", "title: x\r\n")]
    [InlineData("---\ra: 1\r---\rabc", "abc", "a: 1\r")]
    [InlineData("---\n---\nabc", "abc", "")]
    [InlineData("--- \ntitle: x\n---\t\nabc", "abc", "title: x\n")]
    [InlineData("---\ntitle: x\n---", "", "title: x\n")]
    public void Front_matter_stands_between_two_lines_of_hyphens(string content, string text, string yaml)
    {
        ArticleText article = ArticleReader.Read(Given.Text(content)).Value;
        Assert.Equal(text, article.Text);
        Assert.Equal(yaml, article.FrontMatter?.Of(content));
        Assert.Equal(text, content[article.Start..]);
    }

    [Theory]
    [InlineData("---\nabc")]
    [InlineData("---")]
    [InlineData("---x\na\n---\nabc")]
    [InlineData("\n---\na: 1\n---\nabc")]
    [InlineData(" ---\na: 1\n---\nabc")]
    [InlineData("---\na: 1\n ---\nabc")]
    public void A_text_that_merely_begins_with_hyphens_is_text(string content)
    {
        ArticleText article = ArticleReader.Read(Given.Text(content)).Value;
        Assert.Equal((content, 0, null), (article.Text, article.Start, article.FrontMatter));
    }

    [Fact]
    public void A_paragraph_is_a_line_with_words_without_its_line_end()
    {
        const string Content = "أول\r\n\r\n \t\u00A0\nثانٍ 𝄞 \rthird";
        ArticleText article = ArticleReader.Read(Given.Text(Content)).Value;
        Assert.Equal(["أول", "ثانٍ 𝄞 ", "third"], article.Paragraphs.Select(range => range.Of(Content)));
    }

    [Fact]
    public void Nothing_of_a_text_is_lost() => AnyText.Sample(content =>
    {
        ArticleText article = ArticleReader.Read(Given.Text(content)).Value;
        Assert.Equal(content, content[..article.Start] + article.Text);
        if (article.FrontMatter is { } yaml) Assert.InRange(yaml.End, yaml.Start, article.Start);
        else Assert.Equal(0, article.Start);
    });

    [Fact]
    public void Paragraphs_hold_all_words_in_order_and_no_line_end() => AnyText.Sample(content =>
    {
        ArticleText article = ArticleReader.Read(Given.Text(content)).Value;
        int end = 0;
        foreach (TextRange range in article.Paragraphs)
        {
            Assert.True(string.IsNullOrWhiteSpace(article.Text[end..range.Start]));
            Assert.False(string.IsNullOrWhiteSpace(range.Of(article.Text)));
            Assert.Equal(-1, range.Of(article.Text).IndexOfAny(['\r', '\n']));
            Assert.True(range.Start == 0 || article.Text[range.Start - 1] is '\r' or '\n');
            Assert.True(range.End == article.Text.Length || article.Text[range.End] is '\r' or '\n');
            end = range.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(article.Text[end..]));
    });

    [Fact]
    public void A_text_without_words_is_a_warning()
    {
        Finding finding = Assert.Single(ArticleReader.Read(Given.Text(" \n")).Findings);
        Assert.Equal(
            "a.txt(1,1): warning CORPUS102: The file has no words, so its article has no paragraph: write the text or delete the file",
            finding.ToString());
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_an_error_where_they_stand()
    {
        byte[] bytes = [.. "قال\r\nنعم "u8, 0xC7, .. " لا"u8];
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        SeedFile file = new("seeds", SeedKind.Text, "a", "a.txt", Encoding.UTF8.GetString(bytes), hash);
        Assert.StartsWith("a.txt(2,5): error CORPUS101: ", Assert.Single(ArticleReader.Read(file).Findings).ToString());
    }

    [Fact]
    public void Bytes_that_were_taken_for_another_encoding_are_an_error_too()
    {
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([0xC7, 0xE1]));
        SeedFile file = new("seeds", SeedKind.Text, "a", "a.txt", Encoding.Latin1.GetString([0xC7, 0xE1]), hash);
        Assert.StartsWith("a.txt(1,1): error CORPUS101: ", Assert.Single(ArticleReader.Read(file).Findings).ToString());
    }

    [Theory]
    [InlineData("a \uFFFD b", "a.txt(1,3): warning CORPUS108: The text has U+FFFD, the replacement character: a letter was lost before the text came here, so take it from the text's source")]
    [InlineData("\uFFFDa\n\uFFFD\uFFFD", "a.txt(1,1): warning CORPUS108: The text has U+FFFD, the replacement character (and 2 others further on): ")]
    [InlineData("a\n b\0c", "a.txt(2,3): warning CORPUS106: The text has the control character U+0000, which ")]
    [InlineData("---\ntitle: x\n---\na\u0007b\u0007", "a.txt(4,2): warning CORPUS106: The text has the control character U+0007 (and another further on), which ")]
    [InlineData("a\u202Eb\u202C", "a.txt(1,2): warning CORPUS107: The unseen character U+202E shows ")]
    [InlineData("\u2067\u202Ba\u202C\nb", "a.txt(1,1): warning CORPUS107: The unseen character U+2067 shows ")]
    [InlineData("\u2067\u202Ba\u2069 \u202A", "a.txt(1,6): warning CORPUS107: The unseen character U+202A shows ")]
    public void Characters_that_nobody_typed_are_told_where_they_stand(string text, string message) => Assert.StartsWith(
        message, Assert.Single(ArticleReader.Read(Given.Text(text)).Findings).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("a\tb\fc\u0085d\u2028e\u2029f")]
    [InlineData("قال\u200F: \u202Bنعم\u202C \u2068X\u2069 \u061C\u200E\u202C\u2069")]
    public void White_space_and_direction_that_is_closed_are_ordinary(string text) =>
        Assert.Empty(ArticleReader.Read(Given.Text(text)).Findings);

    [Theory]
    [InlineData("plain words, and more")]
    [InlineData("قال ليف دينغوف إن حفتر حدد مهمته")]
    public void UTF16_is_told_however_it_was_decoded(string text)
    {
        foreach (Encoding encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] plain = encoding.GetBytes(text), marked = [.. encoding.GetPreamble(), .. plain];
            foreach ((byte[] bytes, string content) in ((byte[], string)[])[(marked, text), (marked, Encoding.UTF8.GetString(marked)), (plain, Encoding.UTF8.GetString(plain))])
            {
                string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
                SeedFile file = new("seeds", SeedKind.Text, "a", "a.txt", content, hash);
                Assert.Equal(
                    "a.txt(1,1): error CORPUS105: The file is in UTF-16, as some editors of Windows save 'Unicode': save it again as UTF-8",
                    Assert.Single(ArticleReader.Read(file).Findings).ToString());
            }
        }
    }
}
