using TypedCorpus.Diagnostics;
using TypedCorpus.Languages;

namespace TypedCorpus.Curation.Anchoring;

/// <summary>
/// Finds the passage of a text that has most of some words, in their order: what became of an anchor when its text was changed. It is a
/// proposal for a person; nothing is placed by it.
/// </summary>
internal sealed class NearestPassage
{
    /// <summary>Aligning takes time that grows with the square of the number of words.</summary>
    private const int MostWords = 400;

    /// <summary>A word that occurs everywhere does not help to find a passage.</summary>
    private const int MostPlaces = 300;

    /// <summary>So many words may have come in or gone out.</summary>
    private const int Slack = 8;

    private readonly string text;
    private readonly NormalizedWords words;
    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);

    public NearestPassage(string text, NormalizedText normalized)
    {
        (this.text, words) = (text, NormalizedWords.Of(normalized));
        for (int i = 0; i < words.Count; i++)
        {
            if (!places.TryGetValue(words[i], out List<int>? at)) places.Add(words[i], at = []);
            at.Add(i);
        }
    }

    /// <summary>The passage, and how it differs; <see langword="null"/> where none has half of the words.</summary>
    public (TextRange Range, string Difference)? Find(string exact)
    {
        NormalizedWords sought = NormalizedWords.Of(VariationNormalizer.Normalize(exact, Variation.All));
        if (sought.Count is 0 or > MostWords) return null;
        if (sought.Count == 1) return FindWord(sought, exact);
        if (LikeliestStart(sought) is not { } start) return null;

        WordAlignment common =
            WordAlignment.Of(sought, words, Math.Max(0, start - Slack), Math.Min(words.Count, start + sought.Count + Slack));
        if (common.Pairs.Count * 2 < sought.Count) return null;

        ((int firstOwn, int firstThere), (int lastOwn, int lastThere)) = (common.Pairs[0], common.Pairs[common.Pairs.Count - 1]);
        // Words missing at either end are assumed to have been replaced, one for one.
        int first = Math.Max(0, firstThere - firstOwn), last = Math.Min(words.Count - 1, lastThere + sought.Count - 1 - lastOwn);
        return (WithMarks(words.Range(first, last), exact), Difference(sought, exact, common, first, last));
    }

    /// <summary>With the marks at the ends that the sought words have too: a full stop, a bracket.</summary>
    private TextRange WithMarks(TextRange range, string exact)
    {
        exact = exact.Trim();
        (int before, int after) = (0, 0);
        while (before < exact.Length && !char.IsLetterOrDigit(exact[before])) before++;
        while (after < exact.Length - before && !char.IsLetterOrDigit(exact[exact.Length - 1 - after])) after++;
        bool hasBefore = before <= range.Start && string.CompareOrdinal(text, range.Start - before, exact, 0, before) == 0;
        bool hasAfter = string.CompareOrdinal(text, range.End, exact, exact.Length - after, after) == 0;
        return TextRange.FromBounds(hasBefore ? range.Start - before : range.Start, hasAfter ? range.End + after : range.End);
    }

    private (TextRange Range, string Difference)? FindWord(NormalizedWords sought, string exact)
    {
        if (Nearest.To(sought[0], places.Keys) is not { } near) return null;
        int at = places[near][0];
        return (words.Range(at, at), $"not '{Excerpt.Of(exact)}'");
    }

    /// <summary>Each word that both have votes for the place where the passage would begin.</summary>
    private int? LikeliestStart(NormalizedWords sought)
    {
        var votes = new Dictionary<int, int>();
        for (int i = 0; i < sought.Count; i++)
        {
            if (!places.TryGetValue(sought[i], out List<int>? at) || at.Count > MostPlaces) continue;
            foreach (int place in at) votes[place - i] = votes.TryGetValue(place - i, out int before) ? before + 1 : 1;
        }

        int? likeliest = null;
        int most = 0;
        foreach (int start in votes.Keys.OrderBy(start => start))
        {
            int near = 0;
            for (int shift = -2; shift <= 2; shift++) near += votes.TryGetValue(start + shift, out int count) ? count : 0;
            if (near <= most) continue;
            (likeliest, most) = (start, near);
        }

        return likeliest;
    }

    /// <summary>The first words in which the two part.</summary>
    private string Difference(NormalizedWords sought, string exact, WordAlignment common, int first, int last)
    {
        (int own, int there) = (0, first);
        foreach ((int nextOwn, int nextThere) in common.Pairs.Append((sought.Count, last + 1)))
        {
            if (nextOwn > own || nextThere > there)
                return Difference(Shown(sought, exact, own, nextOwn), Shown(words, text, there, nextThere));
            (own, there) = (nextOwn + 1, nextThere + 1);
        }

        return "with other marks between the words";
    }

    private static string Difference(string own, string there) => (own, there) switch
    {
        ("", _) => $"which has '{there}' besides",
        (_, "") => $"which is without '{own}'",
        _ => $"which has '{there}' for '{own}'",
    };

    private static string Shown(NormalizedWords row, string original, int from, int to) =>
        from >= to ? "" : Excerpt.Of(row.Range(from, to - 1).Of(original));
}
