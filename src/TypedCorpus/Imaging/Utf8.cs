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
        if (length > 0)
        {
            // Nobody has seen this string yet; the empty one, which all share, is not written to.
            var text = new string('\0', length);
            fixed (char* units = text)
                if (IsWellFormed(bytes, bytes + count, units, units + length)) return text;
        }

        return Encoding.UTF8.GetString(bytes, count);
    }

    /// <summary>Whether the bytes are well-formed and say just as many code units as there is room for. If so, those are written.</summary>
    [MethodImpl(Optimization.AtFirstCall)]
    private static bool IsWellFormed(byte* at, byte* end, char* to, char* toEnd)
    {
        while (at < end && to < toEnd)
        {
            while (end - at >= sizeof(uint) && toEnd - to >= sizeof(uint) && (*(uint*)at & 0x80808080) == 0)
            {
                to[0] = (char)at[0];
                to[1] = (char)at[1];
                to[2] = (char)at[2];
                to[3] = (char)at[3];
                at += sizeof(uint);
                to += sizeof(uint);
            }

            if (at == end || to == toEnd) break;
            int lead = *at++;
            if (lead < 0x80)
            {
                *to++ = (char)lead;
                continue;
            }

            int tails = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
            if (lead is < 0xC2 or > 0xF4 || end - at < tails) return false;
            int point = lead & (0x3F >> tails);
            for (int i = 0; i < tails; i++)
            {
                if ((*at & 0xC0) != 0x80) return false;
                point = (point << 6) | (*at++ & 0x3F);
            }

            if (tails == 1) *to++ = (char)point;
            else if (tails == 2)
            {
                // Shorter ones have fewer bytes; surrogates are no code points.
                if (point is < 0x800 or (>= 0xD800 and <= 0xDFFF)) return false;
                *to++ = (char)point;
            }
            else
            {
                if (point is < 0x10000 or > 0x10FFFF || toEnd - to < 2) return false;
                *to++ = (char)(0xD7C0 + (point >> 10));
                *to++ = (char)(0xDC00 + (point & 0x3FF));
            }
        }

        return at == end && to == toEnd;
    }
}
