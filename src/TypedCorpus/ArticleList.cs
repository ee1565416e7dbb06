using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using TypedCorpus.Imaging;

namespace TypedCorpus;

/// <summary>The articles of a corpus in reading order. The generator derives from it a list with a property an article.</summary>
public class ArticleList : RecordList<Article>
{
    /// <summary>How many look-ups are remembered, a power of two.</summary>
    private const int Remembered = 64;

    private readonly Corpus corpus;
    private readonly Article?[] found = new Article?[Remembered];

    /// <summary>For generated code: the articles of a corpus, perhaps with more members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ArticleList(Corpus corpus)
        : base(corpus.MadeArticles.Length, corpus.MadeArticles, corpus.Article, null) => this.corpus = corpus;

    /// <summary>
    /// The article with an id, or with one that it had formerly (<c>formerly</c> in the corpus's files), or <see langword="null"/>. Ids are compared ordinally.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public Article? Find(string id)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        int place = id.GetHashCode() & (Remembered - 1);
        if (found[place] is { } known && known.Id == id) return known;
        int number = corpus.Reader.Find(IndexPart.ArticleIds, id);
        return number < 0 ? null : found[place] = corpus.Article(number);
    }

    /// <summary>The article with an id, if there is one; see <see cref="Find"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryFind(string id, [NotNullWhen(true)] out Article? article) => (article = Find(id)) is not null;
}
