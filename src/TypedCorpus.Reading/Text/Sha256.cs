using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace TypedCorpus.Text;

internal static class Sha256
{
    /// <summary>How many characters are hashed at a time, so that the bytes of a long text are never all in memory.</summary>
    private const int Stretch = 4096;

    private delegate void CopyTo(int start, char[] letters, int at, int length);

    /// <summary>Of the UTF-8 bytes, in lower-case hexadecimal.</summary>
    public static string Of(string text) => Of(text.Length, text.CopyTo);

    public static string Of(StringBuilder text) => Of(text.Length, text.CopyTo);

    private static string Of(int textLength, CopyTo copy)
    {
        using var sha = SHA256.Create();
        Encoder encoder = Encoding.UTF8.GetEncoder();
        char[] letters = ArrayPool<char>.Shared.Rent(Stretch);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Stretch));
        for (int start = 0; start < textLength; start += Stretch)
        {
            int length = Math.Min(Stretch, textLength - start);
            copy(start, letters, 0, length);
            int count = encoder.GetBytes(letters, 0, length, bytes, 0, flush: start + length == textLength);
            _ = sha.TransformBlock(bytes, 0, count, bytes, 0);
        }

        _ = sha.TransformFinalBlock(bytes, 0, 0);
        ArrayPool<char>.Shared.Return(letters);
        ArrayPool<byte>.Shared.Return(bytes);
        return Hex(sha.Hash!);
    }

    public static string Of(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return Hex(sha.ComputeHash(bytes));
    }

    public static string Hex(byte[] hash)
    {
        var hex = new char[hash.Length * 2];
        for (int i = 0; i < hash.Length; i++)
            (hex[2 * i], hex[(2 * i) + 1]) = ("0123456789abcdef"[hash[i] >> 4], "0123456789abcdef"[hash[i] & 15]);
        return new string(hex);
    }
}
