using System.ComponentModel;

namespace TypedCorpus;

/// <summary>The articles of a corpus in reading order. The generator derives from it a list with a property an article.</summary>
public class ArticleList : RecordList<Article>
{
    private readonly Func<string, Article?> find;

    internal ArticleList(int count, Func<int, Article> record, Func<string, Article?> find)
        : base(count, record) => this.find = find;

    /// <summary>For generated code: the same list under another type.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ArticleList(ArticleList articles)
        : base(articles) => find = articles.find;

    /// <summary>The article with an id, or <see langword="null"/>. Ids are compared ordinally.</summary>
    public Article? Find(string id) => find(id);
}
