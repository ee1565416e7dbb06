using System.Security.Cryptography;
using System.Text;
using TypedCorpus.Reading;
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
}
