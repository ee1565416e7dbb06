using System.Collections;

namespace TypedCorpus.Languages;

/// <summary>
/// A set of words of a language. Most words that it is asked for are not in it, and three letters are enough to see that.
/// </summary>
internal sealed class WordSet : IReadOnlyCollection<string>
{
    private const int Signs = 2048;

    private readonly HashSet<string> words;
    private readonly ulong[] signs = new ulong[Signs / 64];

    public WordSet(IEnumerable<string> words)
    {
        this.words = new(StringComparer.Ordinal);
        foreach (string word in words) Add(word);
    }

    public int Count => words.Count;

    public void Add(string word)
    {
        if (words.Add(word)) signs[SignOf(word) >> 6] |= 1ul << (SignOf(word) & 63);
    }

    public bool Contains(string word)
    {
        int sign = SignOf(word);
        return ((signs[sign >> 6] >> (sign & 63)) & 1) != 0 && words.Contains(word);
    }

    public IEnumerator<string> GetEnumerator() => words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => words.GetEnumerator();

    /// <summary>A number from the first, the middle and the last letter and the length.</summary>
    private static int SignOf(string word) =>
        word.Length == 0 ? 0 : ((word[0] * 37) + (word[word.Length - 1] * 11) + (word[word.Length >> 1] * 5) + word.Length) & (Signs - 1);
}
