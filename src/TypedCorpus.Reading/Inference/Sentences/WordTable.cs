namespace TypedCorpus.Inference.Sentences;

/// <summary>The words of a text: looked up by letters, so that a string is made once a word and not once a place.</summary>
internal sealed class WordTable
{
    private (int Hash, Word? Word)[] places = new (int, Word?)[256];
    private int count;

    public Word Of(char[] letters, int start, int end)
    {
        int hash = Hash(letters, start, end);
        int place = hash & (places.Length - 1);
        for (; places[place].Word is { } word; place = (place + 1) & (places.Length - 1))
            if (places[place].Hash == hash && word.Form.AsSpan().SequenceEqual(letters.AsSpan(start, end - start))) return word;
        var added = new Word(new string(letters, start, end - start), count++);
        places[place] = (hash, added);
        if (count * 2 > places.Length) Grow();
        return added;
    }

    /// <summary>The multiplication that ends it brings the differences of all letters into the lower bits, which choose the place.</summary>
    private static int Hash(char[] letters, int start, int end)
    {
        uint hash = 0;
        for (int i = start; i < end; i++) hash = unchecked((hash * 31) + letters[i]);
        hash = unchecked(hash * 0x9E3779B1);
        return (int)(hash ^ (hash >> 15));
    }

    private void Grow()
    {
        var before = places;
        places = new (int, Word?)[before.Length * 2];
        foreach ((int hash, Word? word) in before)
        {
            if (word is null) continue;
            int place = hash & (places.Length - 1);
            while (places[place].Word is not null) place = (place + 1) & (places.Length - 1);
            places[place] = (hash, word);
        }
    }
}
