using TypedCorpus.Inference.Sentences;
using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Actors;

/// <summary>Names as a tree of words: a place in a text is looked up at once in all of them, however many there are.</summary>
internal sealed class NameTrie(Vocabulary vocabulary, Tokenizer tokenizer)
{
    private readonly Node root = new();

    /// <summary>Adds a name unless another actor has it: who is listed first keeps it.</summary>
    public void Add(string name, int actor)
    {
        string[] words = [.. tokenizer.Words(name, new TextRange(0, name.Length)).Select(static token => Level(token.Form))];
        Add(words, actor);
        // عبد الله and عبدالله are one name.
        for (int i = 0; i + 1 < words.Length; i++)
            if (vocabulary.NameOpenings.Contains(words[i])) Add([.. words.Take(i), words[i] + words[i + 1], .. words.Skip(i + 2)], actor);
    }

    public bool IsEmpty => root.Next is null;

    /// <summary>Whether any name begins with a word.</summary>
    public bool Begins(string word) => root.Of(word) is not null;

    /// <summary>The longest name that begins with <paramref name="first"/> and goes on with the words after <paramref name="at"/>.</summary>
    /// <returns>How many words it has; 0 if there is none.</returns>
    public int Find<TWords>(string first, TWords words, int at, out int actor)
        where TWords : IWords
    {
        (int length, actor) = (0, -1);
        Node? node = root.Of(first);
        for (int count = 1; node is not null; count++)
        {
            if (node.Actor is { } named) (length, actor) = (count, named);
            node = node.Next is not null && words.Word(at + count) is { } word ? node.Of(word) : null;
        }

        return length;
    }

    private void Add(string[] words, int actor)
    {
        if (words.Length == 0) return;
        Node node = root;
        foreach (string word in words)
        {
            node.Next ??= new(StringComparer.Ordinal);
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
        public Dictionary<string, Node>? Next { get; set; }

        public int? Actor { get; set; }

        public Node? Of(string word) => Next is not null && Next.TryGetValue(Level(word), out Node? next) ? next : null;
    }
}
