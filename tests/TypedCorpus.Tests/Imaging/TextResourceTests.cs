using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using TypedCorpus.Imaging;

namespace TypedCorpus.Tests.Imaging;

/// <summary>The texts of a group as the build gathers them, read where they are mapped and read from any other stream.</summary>
public class TextResourceTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 0, 20], Gen.OneOf("", "نص 🚢\r\n", "\uFEFF", "---\n", "\0\u2028"));

    [Fact]
    public void Every_text_is_read_back() => Gen.Select(Texts, Texts, Gen.Bool).Array[0, 8].Sample(files => WithBothStreams(
        Gather([.. files.Select(file => Bytes(file.Item3, file.Item1 + file.Item2))]),
        texts =>
        {
            for (int i = 0; i < files.Length; i++)
                Assert.Equal(files[i].Item2, texts.Text(i, Encoding.UTF8.GetByteCount(files[i].Item1), files[i].Item2.Length));
        }));

    [Theory]
    [InlineData(0, 0, 4)]
    [InlineData(0, 0, 2)]
    [InlineData(0, 4, 0)]
    [InlineData(1, 0, 3)]
    [InlineData(-1, 0, 3)]
    public void Another_place_than_there_is_is_refused(int slot, int start, int length) => WithBothStreams(
        Gather("abc"u8.ToArray()), texts => Assert.Throws<InvalidDataException>(() => texts.Text(slot, start, length)));

    [Fact]
    public void Whatever_a_resource_holds_nothing_outside_of_it_is_read() => Gen.Byte.Array[0, 40].Sample(bytes => WithBothStreams(bytes, texts =>
    {
        try
        {
            texts.Text(0, 0, 1);
        }
        catch (InvalidDataException)
        {
        }
    }));

    /// <summary>What begins with a mark and is to keep it has another before it.</summary>
    private static byte[] Bytes(bool marked, string content) => [.. marked || content.StartsWith('\uFEFF') ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(content)];

    /// <summary>From the description alone.</summary>
    private static byte[] Gather(params byte[][] files)
    {
        var gathered = new List<byte>(BitConverter.GetBytes(files.Length));
        int start = 4 * (files.Length + 2);
        foreach (byte[] file in files)
        {
            gathered.AddRange(BitConverter.GetBytes(start));
            start += file.Length;
        }

        gathered.AddRange(BitConverter.GetBytes(start));
        return [.. gathered, .. files.SelectMany(file => file)];
    }

    private static unsafe void WithBothStreams(byte[] bytes, Action<TextResource> use)
    {
        use(new TextResource(typeof(TextResourceTests).Assembly, "copied", new MemoryStream(bytes)));
        GCHandle pinned = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        try
        {
            using var mapped = new UnmanagedMemoryStream((byte*)pinned.AddrOfPinnedObject(), bytes.Length);
            use(new TextResource(typeof(TextResourceTests).Assembly, "mapped", mapped));
        }
        finally
        {
            pinned.Free();
        }
    }
}
