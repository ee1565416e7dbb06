using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Tool.Files;

/// <summary>Bytes to the characters of a seed file, as the compiler reads them.</summary>
internal static class SeedBytes
{
    public static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>A file of which only the place is known, with its content.</summary>
    public static SeedFile Open(SeedFile file) => ToFile(file.Corpus, file.Kind, file.Key, file.Path, File.ReadAllBytes(file.Path));

    /// <summary>
    /// What is no UTF-8 becomes U+FFFD, and a file with the mark of UTF-16 is decoded as that, as in the compiler; the reader of texts
    /// tells by the hash that it happened.
    /// </summary>
    public static SeedFile ToFile(string corpus, SeedKind kind, string key, string path, ReadOnlySpan<byte> bytes)
    {
        string hash = Sha256.Hex(SHA256.HashData(bytes));
        ReadOnlySpan<byte> letters = bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;
        string content = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ => Encoding.UTF8.GetString(letters),
        };
        return new SeedFile(corpus, kind, key, path, content, hash) { Broken = FirstBroken(letters, bytes.Length - letters.Length) };
    }

    private static BrokenByte? FirstBroken(ReadOnlySpan<byte> letters, int start)
    {
        if (Utf8.IsValid(letters)) return null;
        Utf8.ToUtf16(letters, new char[letters.Length], out int read, out int written, replaceInvalidSequences: false);
        return new BrokenByte(start + read, letters[read], written);
    }
}
