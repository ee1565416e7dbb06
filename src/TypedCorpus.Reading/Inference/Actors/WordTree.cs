namespace TypedCorpus.Inference.Actors;

/// <summary>A place in a tree of words: what is known of the words that lead to it, and the words that may follow.</summary>
internal sealed class WordTree<T>
{
    private Dictionary<string, WordTree<T>>? branches;

    /// <summary>Most places have one branch, which needs no table.</summary>
    private string? firstWord;
    private WordTree<T>? first;

    public T? Value { get; set; }

    public bool IsLeaf => first is null;

    /// <summary>Where a further word leads; nothing where no branch has it.</summary>
    public WordTree<T>? Of(string word)
    {
        if (branches is not null) return branches.TryGetValue(word, out WordTree<T>? branch) ? branch : null;
        return string.Equals(firstWord, word, StringComparison.Ordinal) ? first : null;
    }

    /// <summary>Where a further word leads, on a new branch where none has it.</summary>
    public WordTree<T> Grow(string word)
    {
        if (Of(word) is { } known) return known;
        var branch = new WordTree<T>();
        if (first is null)
        {
            (firstWord, first) = (word, branch);
            return branch;
        }

        branches ??= new(StringComparer.Ordinal) { [firstWord!] = first };
        branches.Add(word, branch);
        return branch;
    }
}
