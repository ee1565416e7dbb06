namespace TypedCorpus.Diagnostics;

/// <summary>Finds what somebody may have meant who wrote a word that is not known.</summary>
internal static class Nearest
{
    /// <summary>Comparing takes time with the square of the length, and nobody mistypes a name longer than this.</summary>
    public const int MaxLength = 200;

    /// <summary>The known word at the least distance, if that is small for the length of the word. Of several the first.</summary>
    public static string? To(string word, IEnumerable<string> known) => To(word, known, 1).FirstOrDefault();

    /// <summary>At most so many, the nearest first.</summary>
    public static IEnumerable<string> To(string word, IEnumerable<string> known, int count)
    {
        if (word.Length > MaxLength) return [];
        int most = MostDistance(word);
        return known
            .Select(candidate => (Candidate: candidate, Distance: Distance(word, candidate, most)))
            .Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance)
            .Take(count)
            .Select(pair => pair.Candidate);
    }

    /// <summary>A word at a greater distance than this was hardly meant.</summary>
    public static int MostDistance(string word) => Math.Max(1, word.Length / 3);

    /// <summary>
    /// How many letters are to be put in, taken out, changed or swapped with their neighbour to make one word of the other (the optimal
    /// string alignment distance), whatever their case; or more than <paramref name="most"/>.
    /// </summary>
    public static int Distance(string from, string to, int most)
    {
        if (Math.Abs(from.Length - to.Length) > most) return most + 1;

        int[] before = [], last = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            var row = new int[to.Length + 1];
            int least = row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int change = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                bool isSwap = i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]);
                if (isSwap) row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most) return most + 1;
            (before, last) = (last, row);
        }

        return last[to.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
