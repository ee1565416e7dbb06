using System.Security.Cryptography;
using System.Text;
using TypedCorpus.Model;
using TypedCorpus.Tool.Files;

namespace TypedCorpus.Tool.Tests;

public class SeedBytesTests
{
    [Fact]
    public void A_byte_order_mark_is_hashed_but_not_read()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "نص"u8];
        SeedFile file = SeedBytes.ToFile("c", SeedKind.Text, "a", "a.txt", bytes);
        Assert.Equal("نص", file.Content);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant(), file.Sha256);
    }

    [Fact]
    public void Line_ends_and_a_second_mark_are_text()
    {
        const string Text = "\uFEFFa\r\nb\rc\n\u2028";
        Assert.Equal(Text, SeedBytes.ToFile("c", SeedKind.Text, "a", "a.txt", Encoding.UTF8.GetBytes("\uFEFF" + Text)).Content);
    }

    [Fact]
    public void A_file_with_the_mark_of_UTF_16_is_decoded_as_that_as_in_the_compiler_but_is_no_UTF_8()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("نص")];
        SeedFile file = SeedBytes.ToFile("c", SeedKind.Text, "a", "a.txt", bytes);
        Assert.Equal(("نص", 0), (file.Content, file.Broken?.Offset));
    }

    [Fact]
    public void The_first_byte_that_is_no_UTF_8_is_found()
    {
        Assert.Null(SeedBytes.ToFile("c", SeedKind.Text, "a", "a.txt", "قال \uFFFD 🙂"u8).Broken);
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "قال🙂"u8, 0xE2, 0x80, .. "x"u8];
        Assert.Equal(new BrokenByte(13, 0xE2, 5), SeedBytes.ToFile("c", SeedKind.Text, "a", "a.txt", bytes).Broken);
    }
}
