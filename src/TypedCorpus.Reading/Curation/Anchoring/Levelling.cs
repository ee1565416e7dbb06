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
internal static class Levelling
{
    private static readonly (Variation Variation, string Name)[] Names =
    [
        (Variation.Blanks, "white space"),
        (Variation.Signs, "vowel signs, tatweel or unseen characters"),
        (Variation.Marks, "quotation marks"),
        (Variation.Letters, "forms of letters (hamza, final letters, capitals)"),
    ];

    public static FoldedText Level(string text, Variation variations)
    {
        var level = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (Folding.IsPassedOver(unit))
            {
                if (variations.HasFlag(Variation.Signs)) continue;
                level.Append(unit);
            }
            else if (variations.HasFlag(Variation.Blanks) && char.IsWhiteSpace(unit))
            {
                if (level.Length == 0 || level[level.Length - 1] == ' ') continue;
                level.Append(' ');
            }
            else if (variations.HasFlag(Variation.Marks) && IsQuotationMark(unit)) level.Append('"');
            else if (variations.HasFlag(Variation.Letters) && char.IsLetterOrDigit(unit)) level.Append(Folding.Word(unit.ToString()));
            else level.Append(unit);

            while (origins.Count < level.Length) origins.Add(i);
        }

        origins.Add(text.Length);
        return new FoldedText(level.ToString(), [.. origins]);
    }

    /// <summary>In which ways two writings of the same words differ: those that make a difference when all others are levelled.</summary>
    public static string Differences(string one, string other) => string.Join(" and ", Names
        .Where(way => Level(one, Variation.All & ~way.Variation).Text != Level(other, Variation.All & ~way.Variation).Text)
        .Select(way => way.Name));

    private static bool IsQuotationMark(char unit) =>
        unit is '"' or '\'' or '„' or '‚' or '`'
        || char.GetUnicodeCategory(unit) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
