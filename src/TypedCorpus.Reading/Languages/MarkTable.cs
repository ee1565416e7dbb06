namespace TypedCorpus.Languages;

/// <summary>The quotation marks of a language, looked up by character.</summary>
internal sealed class MarkTable
{
    private readonly Dictionary<char, MarkPair> openings = [];
    private readonly Dictionary<char, List<char>> openingsByClosing = [];
    private readonly LetterTable<Role> roles;
    private readonly LetterSearch search;

    public MarkTable(IEnumerable<MarkPair> pairs)
    {
        foreach (MarkPair pair in pairs)
        {
            openings[pair.Opening] = pair;
            if (!openingsByClosing.TryGetValue(pair.Closing, out var closed)) openingsByClosing[pair.Closing] = closed = [];
            closed.Add(pair.Opening);
        }

        roles = new(RoleOf);
        search = new(string.Concat(openings.Keys.Concat(openingsByClosing.Keys).Append(':').Distinct()));
    }

    [Flags]
    private enum Role : byte
    {
        None = 0,
        Mark = 1,
        Opens = 2,
        OpensWeakly = 4,
        Straight = 8,
        MayBeApostrophe = 16,
    }

    public static MarkTable From(Lexicon lexicon) =>
        new([.. Pairs(lexicon["pairs"], mayBeApostrophe: false), .. Pairs(lexicon["pairs with an apostrophe"], mayBeApostrophe: true)]);

    /// <summary>
    /// The next mark or colon in a text from <paramref name="start"/> on; <paramref name="end"/> if there is none before it.
    /// </summary>
    public int Next(string text, int start, int end) => search.Next(text, start, end);

    public bool IsMark(char letter) => roles[letter] != Role.None;

    public bool Opens(char letter) => Has(letter, Role.Opens);

    /// <summary>The opening marks that a mark closes; none for a mark that only opens.</summary>
    public IReadOnlyList<char> ClosedBy(char closing) => openingsByClosing.TryGetValue(closing, out var opening) ? opening : [];

    public bool IsStraight(char letter) => Has(letter, Role.Straight);

    public bool MayBeApostrophe(char letter) => Has(letter, Role.MayBeApostrophe);

    public bool OpensWeakly(char letter) => Has(letter, Role.OpensWeakly);

    private bool Has(char letter, Role role) => (roles[letter] & role) != 0;

    private Role RoleOf(char letter)
    {
        Role role = openingsByClosing.ContainsKey(letter) ? Role.Mark : Role.None;
        if (openings.TryGetValue(letter, out MarkPair pair))
        {
            role |= Role.Mark | Role.Opens;
            if (pair.MayBeApostrophe) role |= Role.OpensWeakly;
            if (pair.Closing == letter) role |= Role.Straight;
        }

        return ClosedBy(letter) is [char opening] && openings[opening].MayBeApostrophe ? role | Role.MayBeApostrophe : role;
    }

    private static IEnumerable<MarkPair> Pairs(IEnumerable<string> entries, bool mayBeApostrophe) =>
        entries.Select(entry => entry.Split(' ')).Select(marks => new MarkPair(marks[0][0], marks[marks.Length - 1][0], mayBeApostrophe));
}

/// <summary>An opening quotation mark and the mark that closes it.</summary>
/// <param name="Opening">The opening mark.</param>
/// <param name="Closing">The closing mark; the same as <paramref name="Opening"/> for straight quotes.</param>
/// <param name="MayBeApostrophe">Whether the closing mark is also an apostrophe, so that within a word it closes nothing.</param>
internal readonly record struct MarkPair(char Opening, char Closing, bool MayBeApostrophe);
