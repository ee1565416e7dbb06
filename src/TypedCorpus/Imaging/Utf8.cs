using System.Runtime.CompilerServices;
using System.Text;

namespace TypedCorpus.Imaging;

/// <summary>
/// Decodes UTF-8. The platform's decoder is faster by the byte, but loads vector types for milliseconds when a program first decodes a text
/// that is not ASCII: as long as a hundred texts take here.
/// </summary>
internal static unsafe class Utf8
{
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="length">How many UTF-16 code units they should say.</param>
    /// <returns>What the platform's decoder makes of them, whatever the bytes and the length are.</returns>
    public static string Decode(byte* bytes, int count, int length)
    {
        if (count == 0) return "";
        // A code unit takes a byte at least: a number beyond that is wrong, and no string is made for it.
        if (length > 0 && length <= count)
        {
            // Nobody has seen this string yet; the empty one, which all share, is not written to.
            var text = new string('\0', length);
            fixed (char* units = text)
                if (IsWellFormed(bytes, bytes + count, units, units + length)) return text;
        }

        return Encoding.UTF8.GetString(bytes, count);
    }

    /// <summary>
    /// Whether the bytes are well-formed and say just as many code units as there is room for. If so, those are written. What a short method can do is done
    /// here: how long it takes at first is how long its compilation takes.
    /// </summary>
    [MethodImpl(Optimization.AtFirstCall)]
    private static bool IsWellFormed(byte* at, byte* end, char* to, char* toEnd)
    {
        while (at < end && to < toEnd)
        {
            int point = *at++;
            if (point >= 0x80)
            {
                int tail = at < end ? *at++ ^ 0x80 : 0x80;
                if (point < 0xC2 || tail >= 0x40) return false;
                point = point < 0xE0 ? ((point & 0x1F) << 6) | tail : Long(point, tail, at, end);
                if (point < 0) return false;
                if (point >= 0x800) at++;
                if (point >= 0x10000)
                {
                    at++;
                    *to++ = (char)(0xD7C0 + (point >> 10));
                    if (to == toEnd) return false;
                    point = 0xDC00 + (point & 0x3FF);
                }
            }

            *to++ = (char)point;
        }

        return at == end && to == toEnd;
    }

    /// <summary>A code point of three or four bytes, or -1.</summary>
    /// <param name="lead">Its first byte.</param>
    /// <param name="tail">What the second one adds.</param>
    /// <param name="at">The third one.</param>
    /// <param name="end">Where the bytes end.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Long(int lead, int tail, byte* at, byte* end)
    {
        int left = lead < 0xF0 ? 1 : 2;
        if (lead > 0xF4 || end - at < left) return -1;
        int point = ((lead & (0x1F >> left)) << 6) | tail;
        for (; left > 0; left--, at++)
        {
            if ((*at & 0xC0) != 0x80) return -1;
            point = (point << 6) | (*at & 0x3F);
        }

        // Shorter ones have fewer bytes; surrogates are no code points.
        bool isOne = lead < 0xF0 ? point is >= 0x800 and (< 0xD800 or > 0xDFFF) : point is >= 0x10000 and <= 0x10FFFF;
        return isOne ? point : -1;
    }
}
