using System.ComponentModel;

namespace TypedCorpus;

/// <summary>The articles of a corpus in reading order. The generator derives from it a list with a property an article.</summary>
public class ArticleList : RecordList<Article>
{
    private readonly Corpus corpus;

    /// <summary>For generated code: the articles of a corpus, perhaps with more members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ArticleList(Corpus corpus)
        : base(corpus.MadeArticles.Length, corpus.MadeArticles, corpus.Article) => this.corpus = corpus;

    /// <summary>The article with an id, or <see langword="null"/>. Ids are compared ordinally.</summary>
    public Article? Find(string id) => corpus.FindArticle(id);
}
