namespace TypedCorpus.Languages;

/// <summary>Looks up words and phrases, the longest first, in the words of a sentence.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase unless it is there: what a file says first counts.</summary>
    public void Add(string phrase, T value)
    {
        string[] words = Folding.Word(phrase).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (!byFirstWord.TryGetValue(words[0], out var phrases)) byFirstWord[words[0]] = phrases = [];
        if (phrases.Any(p => p.Words.SequenceEqual(words, StringComparer.Ordinal))) return;
        phrases.Add((words, value));
        phrases.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    public bool Contains(string word) => byFirstWord.TryGetValue(word, out var phrases) && phrases.Any(static p => p.Words.Length == 1);

    /// <summary>The longest phrase that begins with <paramref name="first"/> and goes on with the words that <paramref name="next"/> gives by number.</summary>
    /// <returns>How many words it has; 0 if there is none.</returns>
    public int Find(string first, Func<int, string?> next, out T? value)
    {
        value = default;
        if (!byFirstWord.TryGetValue(first, out var phrases)) return 0;
        foreach ((string[] words, T found) in phrases)
        {
            int matched = 1;
            while (matched < words.Length && string.Equals(next(matched), words[matched], StringComparison.Ordinal)) matched++;
            if (matched < words.Length) continue;
            value = found;
            return matched;
        }

        return 0;
    }
}
