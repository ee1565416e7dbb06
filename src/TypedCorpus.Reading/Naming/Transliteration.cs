using System.Globalization;
using System.Text;

namespace TypedCorpus.Naming;

/// <summary>
/// Writes letters of other scripts in ASCII, for ids of actors and names of members, as <c>Languages/transliteration.txt</c> says.
/// </summary>
internal static class Transliteration
{
    private static readonly Lazy<Dictionary<char, string>> Letters = new(Load);

    /// <summary>
    /// Lower-case ASCII letters and digits for a letter or digit; nothing for what is passed over; <see langword="null"/> for all else.
    /// </summary>
    public static string? Of(char letter)
    {
        char lower = char.ToLowerInvariant(letter);
        if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9')) return lower.ToString();
        if (Letters.Value.TryGetValue(lower, out string? ascii)) return ascii;
        if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark) return "";
        if (CharUnicodeInfo.GetDecimalDigitValue(letter) is var digit and >= 0) return digit.ToString(CultureInfo.InvariantCulture);
        if (!char.IsLetter(letter) && !char.IsSurrogate(letter)) return null;
        return WithoutAccent(lower) is { } plain ? plain.ToString() : FormattableString.Invariant($"u{(int)letter:x4}");
    }

    private static char? WithoutAccent(char letter)
    {
        if (char.IsSurrogate(letter)) return null;
        char first = char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]);
        return first is >= 'a' and <= 'z' ? first : null;
    }

    private static Dictionary<char, string> Load()
    {
        var letters = new Dictionary<char, string>();
        using Stream stream = typeof(Transliteration).Assembly.GetManifestResourceStream("Languages/transliteration.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') letters[line[0]] = line.Substring(1).Trim();
        return letters;
    }
}
