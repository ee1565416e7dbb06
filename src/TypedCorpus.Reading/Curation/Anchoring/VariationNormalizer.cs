using System.Globalization;
using System.Text;
using TypedCorpus.Languages;

namespace TypedCorpus.Curation.Anchoring;

/// <summary>Ways in which the same words can be written differently.</summary>
[Flags]
internal enum Variation
{
    None = 0,
    Blanks = 1,
    Signs = 2,
    Marks = 4,
    Letters = 8,
    Composition = 16,
    All = Blanks | Signs | Marks | Letters | Composition,
}

/// <summary>
/// Removes some differences of writing. Only to say in a diagnostic where a text and an anchor differ: no anchor is placed by it.
/// </summary>
internal static class VariationNormalizer
{
    private static readonly (Variation Variation, string Name)[] Names =
    [
        (Variation.Blanks, "white space"),
        (Variation.Signs, "vowel signs, tatweel or unseen characters"),
        (Variation.Marks, "quotation marks"),
        (Variation.Letters, "forms of letters (hamza, final letters, capitals)"),
        (Variation.Composition, "letters with their marks as one character or as several (Unicode NFC, NFD)"),
    ];

    public static NormalizedText Normalize(string text, Variation variations)
    {
        var normalized = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            int end = variations.HasFlag(Variation.Composition) ? EndOfParts(text, i) : i + 1;
            if (end == i + 1) Append(normalized, text[i], variations);
            else foreach (char unit in text.Substring(i, end - i).Normalize(NormalizationForm.FormC)) Append(normalized, unit, variations);
            while (origins.Count < normalized.Length) origins.Add(i);
            i = end - 1;
        }

        origins.Add(text.Length);
        return new NormalizedText(normalized.ToString(), [.. origins]);
    }

    /// <summary>In which ways two writings of the same words differ: those that make a difference when all others are normalised.</summary>
    public static string Differences(string one, string other) => string.Join(" and ", Names
        .Where(way => But(way.Variation, one) != But(way.Variation, other))
        .Select(way => way.Name));

    /// <summary>The words with all differences normalised but one.</summary>
    private static string But(Variation variation, string words)
    {
        string normalized = Normalize(words, Variation.All & ~variation).Text;
        // A line end after the words is white space too.
        return variation == Variation.Blanks ? normalized : normalized.Trim();
    }

    private static void Append(StringBuilder normalized, char unit, Variation variations)
    {
        if (Normalizer.IsPassedOver(unit))
        {
            if (!variations.HasFlag(Variation.Signs)) normalized.Append(unit);
        }
        else if (variations.HasFlag(Variation.Blanks) && char.IsWhiteSpace(unit))
        {
            if (normalized.Length > 0 && normalized[normalized.Length - 1] != ' ') normalized.Append(' ');
        }
        else if (variations.HasFlag(Variation.Marks) && IsQuotationMark(unit)) normalized.Append('"');
        else if (variations.HasFlag(Variation.Letters) && char.IsLetterOrDigit(unit)) normalized.Append(Normalizer.Word(unit.ToString()));
        else normalized.Append(unit);
    }

    /// <summary>
    /// The end of a letter and what is written as further characters of it: its marks, and the parts of a Korean syllable.
    /// </summary>
    private static int EndOfParts(string text, int at)
    {
        int end = at + 1;
        if (char.IsSurrogate(text[at]) || !char.IsLetter(text[at])) return end;
        while (end < text.Length && IsPart(text[end])) end++;
        return end;
    }

    private static bool IsPart(char unit) =>
        unit >= '\u0300' && (unit is >= '\u1161' and <= '\u11FF' || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark);

    private static bool IsQuotationMark(char unit) =>
        unit is '"' or '\'' or '„' or '‚' or '`'
        || char.GetUnicodeCategory(unit) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
