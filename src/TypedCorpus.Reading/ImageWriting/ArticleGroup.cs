using TypedCorpus.Imaging;
using TypedCorpus.Model;

namespace TypedCorpus.ImageWriting;

/// <summary>The articles of a corpus that share a generated file, in the order of their keys.</summary>
internal sealed record ArticleGroup(string Corpus, int Number, EquatableArray<CuratedArticle> Articles)
{
    public const int Count = GroupNumber.Count;

    /// <summary>What is known about them, packed once for all who need it.</summary>
    public IgnoredByEquality<Packed> Pack { get; } = new(() => GroupPacker.Pack(Articles));

    /// <summary>The resource with its texts, where they are no literals.</summary>
    public string Resource => ResourceName.Of(Corpus, Number);

    /// <summary>The group of an article.</summary>
    public static int NumberOf(string key) => GroupNumber.Of(key);

    /// <param name="corpus">The corpus's name.</param>
    /// <param name="number">Which group.</param>
    /// <param name="articles">Those that belong to it, in any order.</param>
    public static ArticleGroup Of(string corpus, int number, IEnumerable<CuratedArticle> articles) =>
        new(corpus, number, articles.OrderBy(article => article.Text.File.Key, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The groups of a corpus that have articles.</summary>
    public static EquatableArray<ArticleGroup> AllOf(string corpus, IEnumerable<CuratedArticle> articles) =>
    [
        .. articles.GroupBy(article => NumberOf(article.Text.File.Key))
        .OrderBy(group => group.Key).Select(group => Of(corpus, group.Key, group)),
    ];
}
