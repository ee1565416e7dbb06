using System.Text;

namespace TypedCorpus.Imaging;

/// <summary>
/// Reads the numbers and strings of one row, one after the other. Whatever the characters are, nothing outside of the row and of the heap
/// is read: that is an <see cref="InvalidDataException"/>.
/// </summary>
internal struct PackReader(string numbers, string strings, int position, int end)
{
    private int position = position;

    public readonly bool AtEnd => position >= end;

    /// <summary>How many characters of the row are left: no more numbers than that can follow.</summary>
    public readonly int Left => end - position;

    public int Number()
    {
        long value = Long();
        return (ulong)value <= int.MaxValue ? (int)value : throw Damage.Found();
    }

    /// <summary>A number that may be negative: <c>0, -1, 1, -2…</c> are written as <c>0, 1, 2, 3…</c></summary>
    public int Signed()
    {
        long value = Long();
        value = (value >> 1) ^ -(value & 1);
        return value == (int)value ? (int)value : throw Damage.Found();
    }

    /// <summary>
    /// A number that shares its characters with a small one, which has so many bits; if those are all set, the rest follows.
    /// </summary>
    public (int Value, int Small) Pair(int bits)
    {
        long both = Long();
        int mask = (1 << bits) - 1;
        int small = (int)(both & mask);
        long value = both >> bits;
        if (small == mask) small += Number();
        return (ulong)value <= int.MaxValue && small >= 0 ? ((int)value, small) : throw Damage.Found();
    }

    public string Text() => OptionalText() ?? throw new InvalidDataException("The corpus image lacks a string.");

    public string? OptionalText()
    {
        int start = Number();
        return start == 0 ? null : strings.Substring(start - 1, LengthAt(start - 1));
    }

    /// <summary>
    /// How a string stands to another, ordinally and without making it. Ids are short, and the platform's own comparison of parts of
    /// strings is compiled at its first use.
    /// </summary>
    public int CompareText(string other)
    {
        int start = Number() - 1, length = LengthAt(start);
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
        int count = Number();
        if (count > Left) throw Damage.Found();
        var texts = new string[count];
        for (int i = 0; i < texts.Length; i++) texts[i] = Text();
        return texts;
    }

    /// <summary>
    /// A hash in hexadecimal: 64 digits from 20 characters of 13 bits, the highest first, of which the last has 4 to spare.
    /// </summary>
    public string Hash()
    {
        var hex = new StringBuilder(ImageFormat.HashDigits);
        int bits = 0, count = 0;
        while (hex.Length < ImageFormat.HashDigits)
        {
            if (count < 4)
            {
                bits = (bits << ImageFormat.PayloadBits) | Unit();
                count += ImageFormat.PayloadBits;
            }

            count -= 4;
            hex.Append("0123456789abcdef"[(bits >> count) & 15]);
            bits &= (1 << count) - 1;
        }

        return hex.ToString();
    }

    /// <summary>The length of a string that starts at a place of the heap.</summary>
    private int LengthAt(int start)
    {
        int length = Number();
        return (uint)start <= (uint)strings.Length && length <= strings.Length - start ? length : throw Damage.Found();
    }

    private int Unit() => position < end ? numbers[position++] - ImageFormat.First : throw Damage.Found();

    private long Long()
    {
        long value = 0;
        for (int shift = 0; ; shift += ImageFormat.PayloadBits)
        {
            int unit = Unit();
            value |= (long)(unit & ImageFormat.PayloadMask) << shift;
            if ((unit & ImageFormat.Continues) == 0) return value;
        }
    }
}
