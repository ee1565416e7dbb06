using System.Buffers;

namespace TypedCorpus.Searching;

/// <summary>
/// The letters of a corpus: how its texts write each of them, and how often. Counted once, when the texts are first searched: no table
/// of a language tells what is rare in a corpus, and most ways of writing a letter come in none of its texts.
/// </summary>
internal sealed class Alphabet
{
    private const int CodeUnits = char.MaxValue + 1;
    private readonly Dictionary<char, Letter> letters = [];

    private Alphabet(ReadOnlySpan<int> counts)
    {
        for (int unit = 0; unit < counts.Length; unit++)
        {
            if (counts[unit] == 0) continue;
            char normalized = Units.Normalize((char)unit);
            Letter others = Find(normalized);
            letters[normalized] = new Letter(others.Forms + (char)unit, others.Count + counts[unit]);
        }
    }

    public static Alphabet Of(ArticleList articles)
    {
        int[] counts = ArrayPool<int>.Shared.Rent(CodeUnits);
        Array.Clear(counts, 0, counts.Length);
        foreach (Article article in articles) Count(article.Text, counts);
        var alphabet = new Alphabet(counts.AsSpan(0, CodeUnits));
        ArrayPool<int>.Shared.Return(counts);
        return alphabet;
    }

    /// <summary>A normalised letter, as the corpus has it.</summary>
    public Letter Find(char normalized) => letters.TryGetValue(normalized, out Letter letter) ? letter : new Letter("", 0);

    private static void Count(string text, int[] counts)
    {
        foreach (char unit in text) counts[unit]++;
    }

    /// <param name="Forms">The code units that are normalised to it.</param>
    /// <param name="Count">How often they stand in the texts, together.</param>
    public readonly record struct Letter(string Forms, long Count);
}
