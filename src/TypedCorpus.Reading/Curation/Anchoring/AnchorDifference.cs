using TypedCorpus.Languages;

namespace TypedCorpus.Curation.Anchoring;

/// <summary>Describes how far a text agrees with words that it does not contain.</summary>
internal sealed class AnchorDifference(string text, NormalizedText normalized, string exact, Func<int, string> where)
{
    private const int WordsShown = 3;
    private const int LeastAgreement = 20;

    private readonly NormalizedText sought = VariationNormalizer.Normalize(exact, Variation.All);

    /// <summary>The words are there in another writing: where, and in which ways it differs.</summary>
    public (TextRange Range, string Ways)? SameWords()
    {
        string words = sought.Text.Trim();
        int at = words.Length == 0 ? -1 : normalized.Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0) return null;

        TextRange range = normalized.Original(at, at + words.Length);
        string ways = VariationNormalizer.Differences(exact, range.Of(text));
        return (range, ways.Length > 0 ? ways : "its writing");
    }

    /// <summary>A passage agrees with the beginning of the words, or with their end, and then differs: where, and how.</summary>
    public (int At, string Words)? Diverging()
    {
        int least = Math.Max(3, Math.Min(LeastAgreement, sought.Text.Length / 2));
        int prefix = Longest(length => sought.Text.Substring(0, length));
        int suffix = Longest(length => sought.Text.Substring(sought.Text.Length - length));
        if (Math.Max(prefix, suffix) < least) return null;
        return prefix >= suffix ? DivergingAfter(prefix) : DivergingBefore(suffix);
    }

    private (int At, string Words) DivergingAfter(int length)
    {
        int at = normalized.Text.IndexOf(sought.Text.Substring(0, length), StringComparison.Ordinal);
        // Back to the start of the word in which the two begin to differ.
        int agreed = length;
        while (agreed > 0 && sought.Text[agreed - 1] != ' ') agreed--;
        int there = normalized.Origins[at + agreed], here = sought.Origins[agreed];
        string before = agreed > 0 ? $"the text agrees as far as '{Words.Last(exact, here, WordsShown).Of(exact)}', and then " : "";
        string own = Words.First(exact, here, WordsShown).Of(exact);
        return (normalized.Origins[at], before + Unlike(Words.First(text, there, Words.Count(own)), own));
    }

    private (int At, string Words) DivergingBefore(int length)
    {
        int from = sought.Text.Length - length;
        int at = normalized.Text.IndexOf(sought.Text.Substring(from), StringComparison.Ordinal);
        int agreed = length;
        while (agreed > 0 && sought.Text[sought.Text.Length - agreed] != ' ') agreed--;
        int there = normalized.Origins[at + length - agreed], here = sought.Origins[sought.Text.Length - agreed];
        string before = agreed > 0
            ? $"the text agrees only from '{Words.First(exact, here, WordsShown).Of(exact)}' on, and before that "
            : "";
        string own = Words.Last(exact, here, WordsShown).Of(exact);
        return (normalized.Origins[at], before + Unlike(Words.Last(text, there, Words.Count(own)), own));
    }

    private string Unlike(TextRange other, string own) => $"at {where(other.Start)} it has '{other.Of(text)}', not '{own}'";

    /// <summary>
    /// The longest part that the text contains. If it contains one length, it contains all shorter ones, so a binary search finds it.
    /// </summary>
    private int Longest(Func<int, string> part)
    {
        int has = 0, lacks = sought.Text.Length + 1;
        while (lacks - has > 1)
        {
            int middle = has + ((lacks - has) / 2);
            if (normalized.Text.Contains(part(middle))) has = middle;
            else lacks = middle;
        }

        return has;
    }
}
