using System.Text;
using TypedCorpus.Imaging;

namespace TypedCorpus.ImageWriting;

/// <summary>Writes the rows of a section of a pack, one after the other.</summary>
internal sealed class SectionWriter(StringHeap strings)
{
    private readonly List<int> rows = [];
    private readonly StringBuilder data = new();

    public int RowCount => rows.Count;

    public int Length => ((rows.Count + 1) * ImageFormat.FixedWidth) + data.Length;

    public SectionWriter StartRow()
    {
        rows.Add(data.Length);
        return this;
    }

    public SectionWriter Number(long value)
    {
        if (value < 0) throw new ArgumentOutOfRangeException(nameof(value), value, "A pack holds no negative numbers.");
        for (; value > ImageFormat.PayloadMask; value >>= ImageFormat.PayloadBits)
            data.Append((char)(ImageFormat.First + (ImageFormat.Continues | (value & ImageFormat.PayloadMask))));
        data.Append((char)(ImageFormat.First + value));
        return this;
    }

    public SectionWriter Text(string? text) =>
        text is null ? Number(0) : Number(strings.Add(text) + 1).Number(text.Length);

    public SectionWriter Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (string text in texts) Text(text);
        return this;
    }

    public SectionWriter Signed(long value) => Number((value << 1) ^ (value >> 63));

    public SectionWriter Pair(long value, int small, int bits)
    {
        int mask = (1 << bits) - 1;
        Number((value << bits) | (long)Math.Min(small, mask));
        return small < mask ? this : Number(small - mask);
    }

    /// <summary>A hash in lower-case hexadecimal.</summary>
    public SectionWriter Hash(string hex)
    {
        if (hex.Length != ImageFormat.HashDigits)
            throw new ArgumentException($"A SHA-256 has {ImageFormat.HashDigits} digits.", nameof(hex));
        int bits = 0, count = 0;
        foreach (char digit in hex)
        {
            bits = (bits << 4) | DigitOf(digit);
            count += 4;
            if (count < ImageFormat.PayloadBits) continue;
            count -= ImageFormat.PayloadBits;
            data.Append((char)(ImageFormat.First + (bits >> count)));
            bits &= (1 << count) - 1;
        }

        data.Append((char)(ImageFormat.First + (bits << (ImageFormat.PayloadBits - count))));
        return this;
    }

    private static int DigitOf(char digit) =>
        digit is >= '0' and <= '9' ? digit - '0'
        : digit is >= 'a' and <= 'f' ? digit - 'a' + 10
        : throw new FormatException($"'{digit}' is no digit of a hash.");

    public void AppendTo(StringBuilder numbers)
    {
        foreach (int row in rows) PackWriter.AppendFixed(numbers, row);
        PackWriter.AppendFixed(numbers, data.Length);
        numbers.Append(data);
    }
}
