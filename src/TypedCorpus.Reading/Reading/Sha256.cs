using System.Security.Cryptography;
using System.Text;

namespace TypedCorpus.Reading;

internal static class Sha256
{
    /// <summary>Of the UTF-8 bytes, in lower-case hexadecimal.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(byte[] bytes)
    {
        using var sha = SHA256.Create();
        return Hex(sha.ComputeHash(bytes));
    }

    public static string Hex(byte[] hash)
    {
        var hex = new StringBuilder(hash.Length * 2);
        foreach (byte value in hash) hex.Append("0123456789abcdef"[value >> 4]).Append("0123456789abcdef"[value & 15]);
        return hex.ToString();
    }
}
