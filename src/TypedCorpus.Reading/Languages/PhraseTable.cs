namespace TypedCorpus.Languages;

/// <summary>Looks up words and phrases, the longest first, in the words of a sentence.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase unless it is there already: the first entry of a file counts.</summary>
    public void Add(string phrase, T value)
    {
        string[] words = Normalizer.Word(phrase).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (!byFirstWord.TryGetValue(words[0], out var phrases)) byFirstWord[words[0]] = phrases = [];
        if (phrases.Any(p => p.Words.SequenceEqual(words, StringComparer.Ordinal))) return;
        phrases.Add((words, value));
        phrases.Sort(static (a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>Whether a word alone is in the table.</summary>
    public bool Contains(string word) => Find(word, out _);

    /// <summary>Whether anything in the table begins with a word.</summary>
    public bool Begins(string word) => byFirstWord.ContainsKey(word);

    /// <summary>What the table says of a word alone.</summary>
    public bool Find(string word, out T? value)
    {
        // The longest come first, so a single word is the last.
        bool found = byFirstWord.TryGetValue(word, out var phrases) && phrases[phrases.Count - 1].Words.Length == 1;
        value = found ? phrases![phrases.Count - 1].Value : default;
        return found;
    }

    /// <summary>
    /// The longest phrase that begins with <paramref name="first"/> and goes on with the words after <paramref name="at"/>.
    /// </summary>
    /// <returns>How many words it has; 0 if there is none.</returns>
    public int Find<TWords>(string first, TWords sentence, int at, out T? value)
        where TWords : IWords
    {
        value = default;
        if (!byFirstWord.TryGetValue(first, out var phrases)) return 0;
        foreach ((string[] words, T found) in phrases)
        {
            int matched = 1;
            while (matched < words.Length && string.Equals(sentence.Word(at + matched), words[matched], StringComparison.Ordinal))
                matched++;
            if (matched < words.Length) continue;
            value = found;
            return matched;
        }

        return 0;
    }
}
