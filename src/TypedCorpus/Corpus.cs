using System.Text.Json.Serialization;
using TypedCorpus.Imaging;
using TypedCorpus.Json;
using TypedCorpus.Searching;

namespace TypedCorpus;

/// <summary>
/// Articles, the actors who speak or are named in them, and what they are quoted with. Immutable, and safe for use by several
/// threads; records are made when they are first touched.
/// </summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class Corpus
{
    private readonly ImageReader reader;
    private readonly Article?[] articles;
    private readonly Actor?[] actors;
    private Alphabet? alphabet;

    /// <summary>The article that a quote was last asked of: the next one is mostly of the same. No harm if two threads mix.</summary>
    private int lastQuoted = -1;

    internal Corpus(ImageReader reader)
    {
        this.reader = reader;
        articles = new Article?[reader.ArticleCount];
        actors = new Actor?[reader.ActorCount];
        Info = reader.Info();
        Articles = new ArticleList(articles.Length, Article, FindArticle);
        Actors = new ActorList(actors.Length, Actor, FindActor);
        Quotes = new RecordList<Quote>(Info.QuoteCount, Quote);
    }

    /// <summary>What the corpus says of itself.</summary>
    public CorpusInfo Info { get; }

    /// <summary>The articles, in the order of their files' names.</summary>
    public ArticleList Articles { get; }

    /// <summary>The actors: those of the roster in its order, then those that were inferred, by id.</summary>
    public ActorList Actors { get; }

    /// <summary>All quotes, in reading order.</summary>
    public RecordList<Quote> Quotes { get; }

    /// <summary>
    /// The places where words stand, each with the text beside it: a concordance, also called keyword in context. It is tolerant of
    /// spelling: case and accents, the forms of alef and hamza, teh marbuta and heh, alef maksura and yeh, vowel signs, tatweel,
    /// Arabic and Persian digits and invisible marks make no difference. Whole words are sought; in Arabic particles may be
    /// attached before them (و ف ب ك ل س ال) and are not part of the keyword. The result is the same under every culture.
    /// </summary>
    /// <param name="words">
    /// A word, or several that stand side by side in one paragraph with any white space between. A <c>*</c> at the end of a word
    /// stands for the rest of it: <c>libya*</c>.
    /// </param>
    /// <param name="context">
    /// How much text to give on each side at most, in characters as a reader counts them; the context does not leave the paragraph.
    /// </param>
    /// <returns>The lines, in reading order. It takes time linear in the corpus's text, and opens all of it.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="words"/> has no letter or digit, or a <c>*</c> elsewhere than at the end of a word.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="context"/> is negative.</exception>
    public Concordance Search(string words, int context = 40) => Concordance.Of(this, words, context);

    /// <summary>The corpus's name and counts.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"Corpus {Info.Name}: {Info.ArticleCount} articles, {Info.ActorCount} actors, {Info.QuoteCount} quotes");

    internal Alphabet Alphabet =>
        Volatile.Read(ref alphabet) ?? Interlocked.CompareExchange(ref alphabet, Alphabet.Of(Articles), null) ?? alphabet;

    internal Article Article(int number) =>
        Volatile.Read(ref articles[number]) ?? Keep(ref articles[number], new Article(this, reader, reader.Article(number)));

    internal Actor Actor(int number) =>
        Volatile.Read(ref actors[number]) ?? Keep(ref actors[number], new Actor(this, reader, number));

    internal Quote Quote(int number)
    {
        int last = Volatile.Read(ref lastQuoted);
        if (last >= 0 && Article(last) is var same && (uint)(number - same.FirstQuote) < (uint)same.Quotes.Count)
            return same.Quotes[number - same.FirstQuote];

        last = reader.ArticleOfQuote(number);
        Volatile.Write(ref lastQuoted, last);
        Article article = Article(last);
        return article.Quotes[number - article.FirstQuote];
    }

    private static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;

    private Article? FindArticle(string id) =>
        reader.Find(IndexSection.ArticlesById, IndexSection.Articles, id) is var number and >= 0 ? Article(number) : null;

    private Actor? FindActor(string id) =>
        reader.Find(IndexSection.ActorsById, IndexSection.Actors, id) is var number and >= 0 ? Actor(number) : null;
}
