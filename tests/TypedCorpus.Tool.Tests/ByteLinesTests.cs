using CsCheck;
using TypedCorpus.Tool.Extraction;

namespace TypedCorpus.Tool.Tests;

public class ByteLinesTests
{
    private const int Longest = 40;

    [Fact]
    public void However_bytes_arrive_the_lines_are_the_same() => Gen.Select(
        Gen.OneOf(Gen.Const((byte)'\n'), Gen.Const((byte)'\r'), Gen.Byte).Array[0, 300], Gen.Int[1, 50]).Sample((bytes, atOnce) =>
    {
        using var input = new Dripping(bytes, atOnce);
        var lines = new ByteLines(input, Longest);
        List<string> read = [];
        while (lines.Next() is { } line) read.Add(line.IsTooLong ? "too long" : Convert.ToHexString(line.Bytes.Span));
        Assert.Equal(Expected(bytes), read);
    });

    [Fact]
    public void A_mark_at_the_start_is_no_part_of_the_line()
    {
        using var input = new MemoryStream([0xEF, 0xBB, 0xBF, (byte)'a']);
        Assert.Equal("a"u8, new ByteLines(input, Longest).Next()!.Value.Bytes.Span);
    }

    private static IEnumerable<string> Expected(byte[] bytes)
    {
        string[] lines = Convert.ToHexString(bytes.AsSpan().StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? bytes.AsSpan(3) : bytes) is var hex
            ? [.. hex.Chunk(2).Aggregate(new List<string> { "" }, (all, pair) =>
            {
                if (pair is ['0', 'A']) all.Add("");
                else all[^1] += new string(pair);
                return all;
            })]
            : [];
        return lines.Take(lines[^1].Length == 0 ? lines.Length - 1 : lines.Length)
            .Select(line => line.Length > 2 * Longest ? "too long" : line.EndsWith("0D", StringComparison.Ordinal) && line.Length % 2 == 0 ? line[..^2] : line);
    }

    private sealed class Dripping(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atOnce));
    }
}
