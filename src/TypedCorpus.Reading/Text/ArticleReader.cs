using TypedCorpus.Diagnostics;
using TypedCorpus.Model;

namespace TypedCorpus.Text;

/// <summary>Reads a text: parts front matter from it and finds its paragraphs. Nothing of the text is lost.</summary>
internal static class ArticleReader
{
    public static Found<ArticleText> Read(SeedFile file)
    {
        FrontMatter? frontMatter = FrontMatter.Find(file.Content);
        int start = frontMatter?.TextStart ?? 0;
        string text = file.Content.Substring(start);
        EquatableArray<TextRange> paragraphs =
            TextLine.Of(text).Where(line => !line.IsBlank(text)).Select(line => line.Range).ToEquatableArray();
        var article = new ArticleText(file, text, start, frontMatter?.Yaml, paragraphs);
        Finding[] encoding = [.. EncodingCheck.Check(file)];
        // Characters that a wrong encoding has changed are reported there.
        IEnumerable<Finding> characters = encoding.Length > 0 ? [] : CharacterCheck.Check(article);
        return new(article, [.. encoding, .. characters, .. NoWords(file, paragraphs), .. NearMiss(file)]);
    }

    private static IEnumerable<Finding> NearMiss(SeedFile file)
    {
        if (FrontMatter.NearMiss(file.Content) is var (fence, why, advice))
            yield return new Finding(Rules.NotFrontMatter, Place.In(file.Path, file.Content, fence), why, advice);
    }

    private static IEnumerable<Finding> NoWords(SeedFile file, EquatableArray<TextRange> paragraphs)
    {
        if (paragraphs.Count == 0) yield return new Finding(Rules.NoWords, Place.StartOf(file.Path));
    }
}
