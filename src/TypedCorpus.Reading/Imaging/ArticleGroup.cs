using TypedCorpus.Curation;

namespace TypedCorpus.Imaging;

/// <summary>The articles of a corpus that share a generated file, in the order of their keys.</summary>
internal sealed record ArticleGroup(string Corpus, int Number, EquatableArray<CuratedArticle> Articles)
{
    public const int Count = GroupNumber.Count;

    /// <summary>The resource with its texts, where they are no literals.</summary>
    public string Resource => ResourceName.Of(Corpus, Number);

    /// <summary>The group of an article.</summary>
    public static int Of(string key) => GroupNumber.Of(key);
}
