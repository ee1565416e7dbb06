using TypedCorpus.Model;

namespace TypedCorpus.Curation.Attributing;

/// <summary>What the settings of all quotes of a text share, made once for it.</summary>
/// <param name="Article">The text.</param>
/// <param name="Runs">Its quotes and marked phrases.</param>
internal sealed record RunSurroundings(ArticleText Article, RangeIndex Runs)
{
    private readonly Dictionary<string, TextRange[]> places = new(StringComparer.Ordinal);

    public SentenceEnds Sentences { get; } = new(Article.Text, Runs);

    /// <summary>Where words stand, whole, in reading order. Many quotes have the same speaker, so they are looked for once.</summary>
    public TextRange[] PlacesOf(string words)
    {
        if (!places.TryGetValue(words, out TextRange[]? found))
            places.Add(words, found = [.. WholeWords.In(Article.Text, new TextRange(0, Article.Text.Length), words)]);
        return found;
    }
}
