namespace TypedCorpus.Diagnostics;

/// <summary>A letter of names in a tree of them, after the letters that lead to it.</summary>
/// <param name="letter">The letter, small.</param>
/// <param name="first">The number of the first name that goes through it: it is made for that one, and later ones have higher
/// numbers.</param>
internal sealed class LetterTree(char letter, int first)
{
    /// <summary>Up to this many branches are searched one by one.</summary>
    private const int Few = 8;

    private List<LetterTree>? branches;
    private Dictionary<char, LetterTree>? byLetter;
    private List<int>? ends;

    public char Letter => letter;

    public int First => first;

    /// <summary>The letters that follow, in the order in which names first took them.</summary>
    public IReadOnlyList<LetterTree> Branches => branches ?? (IReadOnlyList<LetterTree>)[];

    /// <summary>The names that end here.</summary>
    public IReadOnlyList<int> Ends => ends ?? (IReadOnlyList<int>)[];

    public void Add(string name, int number)
    {
        LetterTree end = this;
        foreach (char next in name) end = end.Grow(char.ToLowerInvariant(next), number);
        (end.ends ??= []).Add(number);
    }

    private LetterTree Grow(char next, int number)
    {
        if (Of(next) is { } known) return known;
        var branch = new LetterTree(next, number);
        (branches ??= []).Add(branch);
        if (byLetter is not null) byLetter.Add(next, branch);
        else if (branches.Count > Few) byLetter = branches.ToDictionary(static one => one.Letter);
        return branch;
    }

    private LetterTree? Of(char next)
    {
        if (byLetter is not null) return byLetter.TryGetValue(next, out LetterTree? known) ? known : null;
        return branches?.Find(branch => branch.Letter == next);
    }
}
