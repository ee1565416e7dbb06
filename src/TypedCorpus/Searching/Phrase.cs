namespace TypedCorpus.Searching;

/// <summary>The words that are sought.</summary>
internal static class Phrase
{
    /// <exception cref="ArgumentException">There is no word, or a <c>*</c> stands elsewhere than at the end of one.</exception>
    public static PhraseWord[] Parse(string words)
    {
        var phrase = new List<PhraseWord>();
        var scanner = new WordScanner();
        scanner.Start(words, new TextRange(0, words.Length));
        while (scanner.Next())
        {
            string gap = TakeStar(phrase, scanner.Gap, atEnd: false, words);
            phrase.Add(new PhraseWord(scanner.Letters.ToString(), IsPrefix: false, phrase.Count == 0 ? "" : gap));
        }

        TakeStar(phrase, scanner.Gap, atEnd: true, words);
        return phrase.Count > 0
            ? [.. phrase]
            : throw new ArgumentException("There is no letter or digit to search for.", nameof(words));
    }

    private static string TakeStar(List<PhraseWord> phrase, ReadOnlySpan<char> gap, bool atEnd, string words)
    {
        bool isStarred = gap.Length > 0 && gap[0] == '*' && phrase.Count > 0;
        if (isStarred)
        {
            phrase[phrase.Count - 1] = phrase[phrase.Count - 1] with { IsPrefix = true };
            gap = gap.Slice(1);
        }

        if (gap.IndexOf('*') >= 0 || (isStarred && gap.Length == 0 && !atEnd))
            throw new ArgumentException($"A * may stand only at the end of a word: \"{words}\".", nameof(words));
        return gap.ToString();
    }
}
