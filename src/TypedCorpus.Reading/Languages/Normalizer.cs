using System.Globalization;
using System.Text;

namespace TypedCorpus.Languages;

/// <summary>
/// Removes differences of writing that do not make another word, so that words can be compared: see <c>normalization.txt</c>.
/// </summary>
internal static class Normalizer
{
    /// <summary>Nothing becomes of a letter.</summary>
    public const int PassedOver = -1;

    /// <summary>Several letters become of one: <see cref="Letters"/> tells which.</summary>
    public const int Ligature = -2;

    private static readonly Lazy<Dictionary<char, string>> Variants = new(Load);

    private static readonly LetterTable<int> Normalized = new(NormalizeLetter);

    /// <summary>The text normalised, with the way back to the original.</summary>
    public static NormalizedText Normalize(string text)
    {
        var normalized = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            int letter = Letter(text[i]);
            if (letter >= 0) normalized.Append((char)letter);
            else if (letter == Ligature) normalized.Append(Letters(text[i]));
            while (origins.Count < normalized.Length) origins.Add(i);
        }

        origins.Add(text.Length);
        return new NormalizedText(normalized.ToString(), [.. origins]);
    }

    /// <summary>A word normalised, where no way back is needed.</summary>
    public static string Word(string word)
    {
        var normalized = new StringBuilder(word.Length);
        foreach (char letter in word)
        {
            if (Letter(letter) is >= 0 and var same) normalized.Append((char)same);
            else if (Letter(letter) == Ligature) normalized.Append(Letters(letter));
        }

        return normalized.ToString();
    }

    /// <summary>What becomes of a letter: another or itself, or else <see cref="PassedOver"/> or <see cref="Ligature"/>.</summary>
    public static int Letter(char letter) => Normalized[letter];

    public static string Letters(char ligature) => Variants.Value[ligature];

    /// <summary>Vowel signs and accents written apart, the tatweel that only widens a word, and invisible controls.</summary>
    public static bool IsPassedOver(char letter) =>
        letter >= '\u00AD' && (letter is '\u0640' or '\u00AD' ||
            CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);

    private static int NormalizeLetter(char letter)
    {
        if (IsPassedOver(letter)) return PassedOver;
        if (Variants.Value.TryGetValue(letter, out string? same)) return same.Length == 1 ? same[0] : Ligature;
        return char.IsWhiteSpace(letter) && letter != '\n' ? ' ' : char.ToLowerInvariant(letter);
    }

    private static Dictionary<char, string> Load()
    {
        var variants = new Dictionary<char, string>();
        foreach (string entry in LexiconReader.ReadResource("normalization.txt")["letters"])
        {
            string[] letters = entry.Split(' ');
            foreach (string variant in letters.Skip(1)) variants[variant[0]] = letters[0];
        }

        return variants;
    }
}
