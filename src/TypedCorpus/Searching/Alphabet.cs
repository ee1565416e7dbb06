namespace TypedCorpus.Searching;

/// <summary>
/// The letters of a corpus: how its texts write each of them, and how often. Counted once, when the texts are first searched: no table
/// of a language tells what is rare in a corpus, and most ways of writing a letter come in none of its texts.
/// </summary>
internal sealed class Alphabet
{
    private readonly Dictionary<char, Letter> letters = [];

    private Alphabet(int[] counts)
    {
        for (int unit = 0; unit < counts.Length; unit++)
        {
            if (counts[unit] == 0) continue;
            char folded = Units.Fold((char)unit);
            Letter others = Find(folded);
            letters[folded] = new Letter(others.Forms + (char)unit, others.Count + counts[unit]);
        }
    }

    public static Alphabet Of(ArticleList articles)
    {
        var counts = new int[char.MaxValue + 1];
        foreach (Article article in articles)
        {
            foreach (char unit in article.Text) counts[unit]++;
        }

        return new Alphabet(counts);
    }

    /// <summary>A folded letter, as the corpus has it.</summary>
    public Letter Find(char folded) => letters.TryGetValue(folded, out Letter letter) ? letter : new Letter("", 0);

    /// <param name="Forms">The code units that fold to it.</param>
    /// <param name="Count">How often they stand in the texts, together.</param>
    public readonly record struct Letter(string Forms, long Count);
}
