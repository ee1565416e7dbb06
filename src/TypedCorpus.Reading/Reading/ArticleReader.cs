using TypedCorpus.Diagnostics;

namespace TypedCorpus.Reading;

/// <summary>Reads a text: parts front matter from it and finds its paragraphs. Nothing of the text is lost.</summary>
internal static class ArticleReader
{
    private const char Replacement = '\uFFFD';

    public static Found<ArticleText> Read(SeedFile file)
    {
        FrontMatter? frontMatter = FrontMatter.Find(file.Content);
        int start = frontMatter?.TextStart ?? 0;
        string text = file.Content.Substring(start);
        EquatableArray<TextRange> paragraphs =
            TextLine.Of(text).Where(line => !line.IsBlank(text)).Select(line => line.Range).ToEquatableArray();
        return new(
            new ArticleText(file, text, start, frontMatter?.Yaml, paragraphs),
            [.. BrokenEncoding(file), .. NoWords(file, paragraphs)]);
    }

    /// <summary>
    /// Whoever decoded the bytes put a replacement character where they were no UTF-8, or took them for another encoding: on Windows
    /// the compiler takes them for the machine's own. Only the hash tells.
    /// </summary>
    private static IEnumerable<Finding> BrokenEncoding(SeedFile file)
    {
        if (Sha256.Of(file.Content) == file.Sha256 || Sha256.Of('\uFEFF' + file.Content) == file.Sha256) yield break;
        int at = file.Content.IndexOf(Replacement);
        yield return new Finding(
            Rules.NotUtf8, at < 0 ? Place.StartOf(file.Path) : Place.In(file.Path, file.Content, new TextRange(at, 1)));
    }

    private static IEnumerable<Finding> NoWords(SeedFile file, EquatableArray<TextRange> paragraphs)
    {
        if (paragraphs.Count == 0) yield return new Finding(Rules.NoWords, Place.StartOf(file.Path));
    }
}
