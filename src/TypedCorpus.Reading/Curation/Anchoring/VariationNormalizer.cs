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
    All = Blanks | Signs | Marks | Letters,
}

/// <summary>
/// Makes words that differ in some ways of writing the same. Only to say in a diagnostic where a text and an anchor differ: no anchor is
/// placed by it.
/// </summary>
internal static class VariationNormalizer
{
    private static readonly (Variation Variation, string Name)[] Names =
    [
        (Variation.Blanks, "white space"),
        (Variation.Signs, "vowel signs, tatweel or unseen characters"),
        (Variation.Marks, "quotation marks"),
        (Variation.Letters, "forms of letters (hamza, final letters, capitals)"),
    ];

    public static NormalizedText Normalize(string text, Variation variations)
    {
        var normalized = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (Normalizer.IsPassedOver(unit))
            {
                if (variations.HasFlag(Variation.Signs)) continue;
                normalized.Append(unit);
            }
            else if (variations.HasFlag(Variation.Blanks) && char.IsWhiteSpace(unit))
            {
                if (normalized.Length == 0 || normalized[normalized.Length - 1] == ' ') continue;
                normalized.Append(' ');
            }
            else if (variations.HasFlag(Variation.Marks) && IsQuotationMark(unit)) normalized.Append('"');
            else if (variations.HasFlag(Variation.Letters) && char.IsLetterOrDigit(unit)) normalized.Append(Normalizer.Word(unit.ToString()));
            else normalized.Append(unit);

            while (origins.Count < normalized.Length) origins.Add(i);
        }

        origins.Add(text.Length);
        return new NormalizedText(normalized.ToString(), [.. origins]);
    }

    /// <summary>In which ways two writings of the same words differ: those that make a difference when all others are normalised.</summary>
    public static string Differences(string one, string other) => string.Join(" and ", Names
        .Where(way => Normalize(one, Variation.All & ~way.Variation).Text != Normalize(other, Variation.All & ~way.Variation).Text)
        .Select(way => way.Name));

    private static bool IsQuotationMark(char unit) =>
        unit is '"' or '\'' or '„' or '‚' or '`'
        || char.GetUnicodeCategory(unit) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
