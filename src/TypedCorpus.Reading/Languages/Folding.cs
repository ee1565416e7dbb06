using System.Globalization;
using System.Text;

namespace TypedCorpus.Languages;

/// <summary>Levels the differences of writing that make no other word, so that words can be compared: see <c>folding.txt</c>.</summary>
internal static class Folding
{
    private static readonly Lazy<Dictionary<char, string>> Variants = new(Load);

    /// <summary>The text levelled, with the way back to the original.</summary>
    public static FoldedText Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            if (IsPassedOver(letter)) continue;
            if (Variants.Value.TryGetValue(letter, out string? same)) folded.Append(same);
            else folded.Append(char.IsWhiteSpace(letter) && letter != '\n' ? ' ' : char.ToLowerInvariant(letter));
            while (origins.Count < folded.Length) origins.Add(i);
        }

        origins.Add(text.Length);
        return new FoldedText(folded.ToString(), [.. origins]);
    }

    /// <summary>A word levelled, where no way back is needed.</summary>
    public static string Word(string word) => Fold(word).Text;

    /// <summary>Vowel signs and accents written apart, the tatweel that only widens a word, and invisible controls.</summary>
    public static bool IsPassedOver(char letter) =>
        letter >= '\u00AD' && (letter is '\u0640' or '\u00AD' ||
            CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);

    private static Dictionary<char, string> Load()
    {
        var variants = new Dictionary<char, string>();
        foreach (string entry in LexiconReader.ReadResource("folding.txt")["letters"])
        {
            string[] letters = entry.Split(' ');
            foreach (string variant in letters.Skip(1)) variants[variant[0]] = letters[0];
        }

        return variants;
    }
}
