namespace TypedCorpus.Languages;

/// <summary>The quotation marks of a language, looked up by character.</summary>
internal sealed class MarkTable
{
    private readonly Dictionary<char, MarkPair> openings = [];
    private readonly Dictionary<char, List<char>> openingsByClosing = [];

    public MarkTable(IEnumerable<MarkPair> pairs)
    {
        foreach (MarkPair pair in pairs)
        {
            openings[pair.Opening] = pair;
            if (!openingsByClosing.TryGetValue(pair.Closing, out var closed)) openingsByClosing[pair.Closing] = closed = [];
            closed.Add(pair.Opening);
        }
    }

    public static MarkTable From(Lexicon lexicon) =>
        new([.. Pairs(lexicon["pairs"], mayBeApostrophe: false), .. Pairs(lexicon["pairs with an apostrophe"], mayBeApostrophe: true)]);

    public bool IsMark(char letter) => openings.ContainsKey(letter) || openingsByClosing.ContainsKey(letter);

    public bool Opens(char letter) => openings.ContainsKey(letter);

    /// <summary>The opening marks that a mark closes; none for a mark that only opens.</summary>
    public IReadOnlyList<char> ClosedBy(char closing) => openingsByClosing.TryGetValue(closing, out var opening) ? opening : [];

    public bool IsStraight(char letter) => openings.TryGetValue(letter, out MarkPair pair) && pair.Closing == letter;

    public bool MayBeApostrophe(char letter) =>
        ClosedBy(letter) is [char opening] && openings[opening].MayBeApostrophe;

    public bool OpensWeakly(char letter) => openings.TryGetValue(letter, out MarkPair pair) && pair.MayBeApostrophe;

    private static IEnumerable<MarkPair> Pairs(IEnumerable<string> entries, bool mayBeApostrophe) =>
        entries.Select(entry => entry.Split(' ')).Select(marks => new MarkPair(marks[0][0], marks[marks.Length - 1][0], mayBeApostrophe));
}
