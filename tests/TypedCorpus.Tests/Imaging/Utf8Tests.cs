using System.Text;
using CsCheck;
using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Imaging;

/// <summary>Whatever the bytes are, and however many code units are expected of them, the platform's decoder has the last word.</summary>
public class Utf8Tests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.String[Gen.Char["aéسḿ🚢\r\n\uFEFF\u07FF\u0800\uD7FF\uE000\uFFFF\0"], 0, 40]);

    /// <summary>Bytes that are nearly UTF-8: leads and tails at the ends of their ranges.</summary>
    private static readonly byte[] Ends =
        [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF];

    private static readonly Gen<byte> Edges = Gen.Int[0, Ends.Length - 1].Select(place => Ends[place]);

    [Fact]
    public void A_text_is_read_back() => Texts.Sample(text => Assert.Equal(Platform(Encoding.UTF8.GetBytes(text)), Decoded(Encoding.UTF8.GetBytes(text), text.Length)));

    [Fact]
    public void A_length_that_is_wrong_changes_nothing() => Gen.Select(Texts, Gen.Int[0, 50]).Sample((text, length) =>
        Assert.Equal(Platform(Encoding.UTF8.GetBytes(text)), Decoded(Encoding.UTF8.GetBytes(text), length)));

    [Fact]
    public void What_is_not_UTF_8_is_read_as_the_platform_reads_it() => Gen.Select(Edges.Array[0, 8], Gen.Int[0, 9]).Sample((bytes, length) =>
    {
        Assert.Equal(Platform(bytes), Decoded(bytes, length));
        Assert.Equal(Platform(bytes), Decoded(bytes, Platform(bytes).Length));
    });

    private static string Platform(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static unsafe string Decoded(byte[] bytes, int length)
    {
        fixed (byte* first = bytes) return Utf8.Decode(first, bytes.Length, length);
    }
}
