using TypedCorpus.Benchmarks.Texts;
using TypedCorpus.ImageWriting;
using TypedCorpus.Linking;
using TypedCorpus.Model;
using TypedCorpus.Text;

namespace TypedCorpus.Benchmarks.Searching;

/// <summary>10 MB of text in articles of 6 kB, half of it Arabic, half English. Nobody is quoted in it: a search reads the texts alone.</summary>
internal static class SearchedCorpus
{
    private const string Name = "seeds";
    private const int LanguageBytes = 5_000_000;
    private const int ArticleBytes = 6_000;

    public static Corpus Open()
    {
        CuratedArticle[] articles = [.. Articles("ar"), .. Articles("en")];
        LinkedCorpus linked = CorpusLinker.Link(
            Name, Manifest.Empty, Roster.Empty, articles.Select(article => ArticleSummary.Of(article, ArticleFingerprint.Of(article))));
        return new PackedCorpus(linked, ArticleGroup.AllOf(Name, articles)).Open();
    }

    private static IEnumerable<CuratedArticle> Articles(string language)
    {
        string text = LargeText.Of(language, LanguageBytes);
        int units = text.Length / (LanguageBytes / ArticleBytes);
        for (int start = 0, number = 0, end; start < text.Length; start = end, number++)
        {
            end = start + units < text.Length ? text.IndexOf('\n', start + units) + 1 : text.Length;
            if (end == 0) end = text.Length;
            string key = $"{language}-{number:D4}", content = text[start..end];
            ArticleText read = ArticleReader.Read(new SeedFile(Name, SeedKind.Text, key, key + ".txt", content, Sha256.Of(content))).Value;
            yield return new CuratedArticle(read, Metadata.Empty, language, Annotations.None);
        }
    }
}
