using TypedCorpus.Curation.Attributing;
using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Curation;

/// <summary>
/// The stretches of a text that decisions are about. They may lie within one another, but each is decided once, and none cross.
/// </summary>
internal sealed class DecidedRanges
{
    private readonly Dictionary<TextRange, Decision> byRange = [];
    private readonly RangeIndex index;

    /// <param name="placed">The decisions in the order in which they are written, each with its stretch.</param>
    /// <param name="trim">Cuts off blanks and punctuation, which make no other words.</param>
    /// <param name="findings">Takes those that are about words of another.</param>
    public DecidedRanges(
        IReadOnlyList<(Decision Decision, TextRange Range)> placed, Func<TextRange, TextRange> trim, ICollection<Finding> findings)
    {
        var places = new Dictionary<TextRange, int>();
        var byWords = new Dictionary<(TextRange Words, bool IsPhrase), int>();
        for (int i = 0; i < placed.Count; i++)
        {
            // In «“Morning Star”» the inner marks may hold a title, and the outer ones speech.
            (TextRange, bool) words = (trim(placed[i].Range), placed[i].Decision.Use is not null);
            bool isTaken = places.TryGetValue(placed[i].Range, out int first) || byWords.TryGetValue(words, out first);
            if (isTaken)
            {
                findings.Add(Twice(placed[first].Decision, placed[i].Decision));
                continue;
            }

            places.Add(placed[i].Range, i);
            byWords.Add(words, i);
        }

        foreach ((int one, int other) in Crossing([.. places.OrderBy(place => place.Key.Start).ThenByDescending(place => place.Key.End)]))
        {
            (int first, int second) = (Math.Min(one, other), Math.Max(one, other));
            findings.Add(Twice(placed[first].Decision, placed[second].Decision));
            places.Remove(placed[other].Range);
        }

        foreach (KeyValuePair<TextRange, int> place in places) byRange.Add(place.Key, placed[place.Value].Decision);
        index = new RangeIndex(byRange.Keys);
    }

    public IEnumerable<KeyValuePair<TextRange, Decision>> All => byRange;

    /// <summary>Those that share a character with a stretch, and perhaps some beside it.</summary>
    public IEnumerable<(TextRange Range, Decision Decision)> Near(TextRange stretch) =>
        index.Near(stretch).Select(range => (range, byRange[range]));

    private static Finding Twice(Decision first, Decision second) =>
        new(Rules.DecidedTwice, second.Anchor.Place, FormattableString.Invariant($"{first.Anchor.Place.StartLine + 1}"));

    /// <summary>
    /// Pairs that cross: each has words that the other lacks, and they share some. Without the second of each pair, none cross.
    /// </summary>
    private static List<(int One, int Other)> Crossing(KeyValuePair<TextRange, int>[] inOrder)
    {
        var crossing = new List<(int, int)>();
        var open = new Stack<KeyValuePair<TextRange, int>>();
        foreach (KeyValuePair<TextRange, int> place in inOrder)
        {
            while (open.Count > 0 && open.Peek().Key.End <= place.Key.Start) open.Pop();
            if (open.Count > 0 && open.Peek().Key.End < place.Key.End) crossing.Add((open.Peek().Value, place.Value));
            else open.Push(place);
        }

        return crossing;
    }
}
