namespace TypedCorpus.Inference.Actors;

/// <summary>Whom a text describes without a name, by the words of the description.</summary>
internal sealed class Descriptions
{
    private readonly WordTree<int?> root = new();

    public void Add(ReadOnlySpan<string> words, int actor)
    {
        WordTree<int?> node = root;
        foreach (string word in words)
        {
            node.Value = actor;
            node = node.Grow(word);
        }

        node.Value = actor;
    }

    /// <summary>Whom the text has described last in these words or in more that begin so: المصادر, after مصادر أمنية.</summary>
    public int? LastLonger(ReadOnlySpan<string> words)
    {
        WordTree<int?>? node = root;
        foreach (string word in words) node = node?.Of(word);
        return node?.Value;
    }
}
