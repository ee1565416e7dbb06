using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Text;

/// <summary>
/// Checks that a file is UTF-8. Where it is not, whoever decoded the bytes put in a replacement character, or took them for another
/// encoding: on Windows the compiler takes the machine's own. Only the hash shows that.
/// </summary>
internal static class EncodingCheck
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Replacement = '\uFFFD';

    /// <summary>Characters that are looked at to recognise UTF-16 that was decoded as UTF-8.</summary>
    private const int Sample = 1_000;

    public static IEnumerable<Finding> Check(SeedFile file)
    {
        bool isUtf8 = Sha256.Of(file.Content) == file.Sha256 || Sha256.Of(ByteOrderMark + file.Content) == file.Sha256;
        if (LooksLikeUtf16(file.Content) || (!isUtf8 && IsUtf16(file)))
        {
            yield return new Finding(Rules.Utf16, Place.StartOf(file.Path));
        }
        else if (!isUtf8)
        {
            int at = file.Broken?.Index ?? file.Content.IndexOf(Replacement);
            string first = file.Broken is { } broken
                ? FormattableString.Invariant($" (the first is 0x{broken.Value:X2}, byte {broken.Offset} of the file)")
                : "";
            yield return new Finding(
                Rules.NotUtf8, at < 0 ? Place.StartOf(file.Path) : Place.In(file.Path, file.Content, new TextRange(at, 1)), first);
        }
    }

    /// <summary>With a byte-order mark the compiler decodes it rightly.</summary>
    private static bool IsUtf16(SeedFile file)
    {
        string whole = ByteOrderMark + file.Content;
        return Sha256.Of(Encoding.Unicode.GetBytes(whole)) == file.Sha256
            || Sha256.Of(Encoding.BigEndianUnicode.GetBytes(whole)) == file.Sha256;
    }

    /// <summary>
    /// Taken for UTF-8, every second byte of UTF-16 is a control character: U+0000 in Latin text, U+0006 in Arabic. No other text has
    /// them so.
    /// </summary>
    [MethodImpl(Optimization.AtFirstCall)]
    private static bool LooksLikeUtf16(string content)
    {
        int length = Math.Min(content.Length, Sample);
        int even = 0, odd = 0;
        for (int i = 0; i < length; i++)
        {
            if (content[i] >= '\t') continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        // Nearly all of them stand at even places or nearly all at odd ones; a few stray ones do not count.
        int most = Math.Max(even, odd), least = Math.Min(even, odd);
        return most >= 4 && most >= length / 4 && least <= most / 10;
    }
}
