using TypedCorpus.Curation;

namespace TypedCorpus.Imaging;

/// <summary>The articles of a corpus that share a generated file, in the order of their keys.</summary>
internal sealed record ArticleGroup(string Corpus, int Number, EquatableArray<CuratedArticle> Articles)
{
    /// <summary>How many groups a corpus has, most of them empty where it is small.</summary>
    public const int Count = ImageFormat.GroupCount;

    /// <summary>
    /// The group of an article: FNV-1a of its key, so that it is the same on every machine and depends on no other article.
    /// </summary>
    public static int Of(string key)
    {
        uint hash = 2166136261;
        foreach (char unit in key) hash = unchecked((hash ^ unit) * 16777619);
        return (int)((hash ^ (hash >> 16)) % Count);
    }
}
