using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>Names as a tree of words: a place in a text is looked up at once in all of them, however many there are.</summary>
internal sealed class NameTrie(Vocabulary vocabulary)
{
    private readonly Node root = new();

    /// <summary>Adds a name unless another actor has it: who is listed first keeps it.</summary>
    public void Add(string name, int actor)
    {
        string[] words = [.. Tokenizer.Tokenize(name).Where(static t => t.IsWord).Select(static t => Level(t.Form))];
        Add(words, actor);
        // عبد الله and عبدالله are one name.
        for (int i = 0; i + 1 < words.Length; i++)
            if (vocabulary.NameOpenings.Contains(words[i])) Add([.. words.Take(i), words[i] + words[i + 1], .. words.Skip(i + 2)], actor);
    }

    /// <summary>The longest name that begins with <paramref name="first"/> and goes on with the words that <paramref name="next"/> gives by number.</summary>
    /// <returns>How many words it has; 0 if there is none.</returns>
    public int Find(string first, Func<int, string?> next, out int actor)
    {
        (int length, actor) = (0, -1);
        if (!root.Next.TryGetValue(Level(first), out Node? node)) return 0;
        for (int count = 1; ; count++)
        {
            if (node.Actor is { } named) (length, actor) = (count, named);
            if (next(count) is not { } word || !node.Next.TryGetValue(Level(word), out node)) return length;
        }
    }

    private void Add(string[] words, int actor)
    {
        if (words.Length == 0) return;
        Node node = root;
        foreach (string word in words)
        {
            if (!node.Next.TryGetValue(word, out Node? next)) node.Next[word] = next = new Node();
            node = next;
        }

        node.Actor ??= actor;
    }

    /// <summary>ة and ه are one in names. The article counts: الهلال is a club where هلال is a man.</summary>
    private static string Level(string folded) =>
        folded[folded.Length - 1] == 'ة' ? folded.Substring(0, folded.Length - 1) + 'ه' : folded;

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public int? Actor { get; set; }
    }
}
