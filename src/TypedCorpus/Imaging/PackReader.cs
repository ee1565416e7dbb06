using System.Text;

namespace TypedCorpus.Imaging;

/// <summary>Reads the numbers and strings of one row, one after the other.</summary>
internal struct PackReader(string numbers, string strings, int position, int end)
{
    private int position = position;

    public readonly bool AtEnd => position >= end;

    public int Number() => (int)Long();

    /// <summary>A number that may be negative: <c>0, -1, 1, -2…</c> are written as <c>0, 1, 2, 3…</c></summary>
    public int Signed()
    {
        long value = Long();
        return (int)((value >> 1) ^ -(value & 1));
    }

    /// <summary>A number that shares its characters with a small one, which has so many bits; if those are all set, the rest follows.</summary>
    public (int Value, int Small) Pair(int bits)
    {
        long both = Long();
        int mask = (1 << bits) - 1;
        int small = (int)(both & mask);
        return ((int)(both >> bits), small == mask ? mask + Number() : small);
    }

    public string Text() => OptionalText() ?? throw new InvalidDataException("The corpus image lacks a string.");

    public string? OptionalText()
    {
        int start = Number();
        return start == 0 ? null : strings.Substring(start - 1, Number());
    }

    /// <summary>
    /// How a string stands to another, ordinally and without making it. Ids are short, and the platform's own comparison of parts of strings
    /// is compiled at its first use.
    /// </summary>
    public int CompareText(string other)
    {
        int start = Number() - 1, length = Number();
        for (int i = 0; i < length && i < other.Length; i++)
            if (strings[start + i] != other[i]) return strings[start + i] - other[i];
        return length - other.Length;
    }

    /// <summary>The numbers that are left.</summary>
    public int[] Numbers()
    {
        int count = 0;
        for (int i = position; i < end; i++)
            if (((numbers[i] - ImageFormat.First) & ImageFormat.Continues) == 0) count++;
        var left = new int[count];
        for (int i = 0; i < left.Length; i++) left[i] = Number();
        return left;
    }

    public string[] Texts()
    {
        var texts = new string[Number()];
        for (int i = 0; i < texts.Length; i++) texts[i] = Text();
        return texts;
    }

    /// <summary>A hash in hexadecimal: 64 digits from 20 characters of 13 bits, the highest first, of which the last has 4 to spare.</summary>
    public string Hash()
    {
        var hex = new StringBuilder(ImageFormat.HashDigits);
        int bits = 0, count = 0;
        while (hex.Length < ImageFormat.HashDigits)
        {
            if (count < 4)
            {
                bits = (bits << ImageFormat.PayloadBits) | (numbers[position++] - ImageFormat.First);
                count += ImageFormat.PayloadBits;
            }

            count -= 4;
            hex.Append("0123456789abcdef"[(bits >> count) & 15]);
            bits &= (1 << count) - 1;
        }

        return hex.ToString();
    }

    private long Long()
    {
        long value = 0;
        for (int shift = 0; ; shift += ImageFormat.PayloadBits)
        {
            int unit = numbers[position++] - ImageFormat.First;
            value |= (long)(unit & ImageFormat.PayloadMask) << shift;
            if ((unit & ImageFormat.Continues) == 0) return value;
        }
    }
}
