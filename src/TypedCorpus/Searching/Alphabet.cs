namespace TypedCorpus.Searching;

/// <summary>
/// The letters of a corpus: how its texts write each of them, and how often. Counted once, when the texts are first searched: no table
/// of a language tells what is rare in a corpus, and most ways of writing a letter come in none of its texts.
/// </summary>
internal sealed class Alphabet
{
    private readonly Dictionary<char, Letter> letters = [];

    private Alphabet(Counts counts)
    {
        foreach ((char unit, int count) in counts.All())
        {
            char folded = Units.Fold(unit);
            Letter others = Find(folded);
            letters[folded] = new Letter(others.Forms + unit, others.Count + count);
        }
    }

    public static Alphabet Of(ArticleList articles)
    {
        var counts = new Counts();
        foreach (Article article in articles) counts.Add(article.Text);
        return new Alphabet(counts);
    }

    /// <summary>A folded letter, as the corpus has it.</summary>
    public Letter Find(char folded) => letters.TryGetValue(folded, out Letter letter) ? letter : new Letter("", 0);

    /// <param name="Forms">The code units that fold to it.</param>
    /// <param name="Count">How often they stand in the texts, together.</param>
    public readonly record struct Letter(string Forms, long Count);

    /// <summary>How often each code unit stands, by pages of 256: few scripts stand in a corpus.</summary>
    private sealed class Counts
    {
        private readonly int[]?[] pages = new int[]?[256];

        public void Add(string text)
        {
            foreach (char unit in text) (pages[unit >> 8] ??= new int[256])[unit & 255]++;
        }

        public IEnumerable<(char Unit, int Count)> All()
        {
            for (int unit = 0; unit <= char.MaxValue; unit++)
            {
                if (pages[unit >> 8] is not { } page) unit |= 255;
                else if (page[unit & 255] > 0) yield return ((char)unit, page[unit & 255]);
            }
        }
    }
}
