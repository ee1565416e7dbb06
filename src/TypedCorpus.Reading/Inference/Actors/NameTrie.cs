namespace TypedCorpus.Inference.Actors;

/// <summary>Names as a tree of words: a place in a text is looked up at once in all of them, however many there are.</summary>
internal sealed class NameTrie
{
    private readonly Node root = new();

    /// <summary>Adds a name unless another actor has it: who is listed first keeps it.</summary>
    public void Add(IReadOnlyList<string> words, int actor)
    {
        if (words.Count == 0) return;
        Node node = root;
        foreach (string word in words)
        {
            if (!node.Next.TryGetValue(word, out Node? next)) node.Next[word] = next = new Node();
            node = next;
        }

        node.Actor ??= actor;
    }

    /// <summary>The longest name that begins with <paramref name="first"/> and goes on with the words that <paramref name="next"/> gives by number.</summary>
    /// <returns>How many words it has; 0 if there is none.</returns>
    public int Find(string first, Func<int, string?> next, out int actor)
    {
        (int length, actor) = (0, -1);
        if (!root.Next.TryGetValue(first, out Node? node)) return 0;
        for (int count = 1; ; count++)
        {
            if (node.Actor is { } named) (length, actor) = (count, named);
            if (next(count) is not { } word || !node.Next.TryGetValue(word, out node)) return length;
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public int? Actor { get; set; }
    }
}
