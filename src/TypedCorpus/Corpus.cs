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
    /// <summary>How many look-ups are remembered, a power of two.</summary>
    private const int Remembered = 64;

    internal readonly ImageReader Reader;
    internal readonly Article?[] MadeArticles;
    internal readonly Actor?[] MadeActors;
    private readonly Actor?[] foundActors = new Actor?[Remembered];
    private readonly Article?[] foundArticles = new Article?[Remembered];
    private CorpusInfo? info;
    private ArticleList? articles;
    private ActorList? actors;
    private RecordList<Quote>? quotes;
    private Alphabet? alphabet;

    /// <summary>The article that a quote was last asked of: the next one is mostly of the same. No harm if two threads mix.</summary>
    private Article? lastQuoted;

    internal Corpus(ImageReader reader)
    {
        Reader = reader;
        MadeArticles = new Article?[reader.ArticleCount];
        MadeActors = new Actor?[reader.ActorCount];
    }

    /// <summary>What the corpus says of itself.</summary>
    public CorpusInfo Info => Volatile.Read(ref info) ?? Interlocked.CompareExchange(ref info, Reader.Info(), null) ?? info;

    /// <summary>The articles, in the order of their files' names.</summary>
    public ArticleList Articles => Volatile.Read(ref articles) ?? Interlocked.CompareExchange(ref articles, new ArticleList(this), null) ?? articles;

    /// <summary>The actors: those of the roster in its order, then those that were inferred, by id.</summary>
    public ActorList Actors => Volatile.Read(ref actors) ?? Interlocked.CompareExchange(ref actors, new ActorList(this), null) ?? actors;

    /// <summary>All quotes, in reading order.</summary>
    public RecordList<Quote> Quotes =>
        Volatile.Read(ref quotes) ?? Interlocked.CompareExchange(ref quotes, new RecordList<Quote>(Reader.QuoteCount, [], Quote), null) ?? quotes;

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
        Volatile.Read(ref MadeArticles[number])
        ?? Interlocked.CompareExchange(ref MadeArticles[number], new Article(this, number), null)
        ?? MadeArticles[number]!;

    internal Actor Actor(int number) =>
        Volatile.Read(ref MadeActors[number])
        ?? Interlocked.CompareExchange(ref MadeActors[number], new Actor(this, number), null)
        ?? MadeActors[number]!;

    internal Quote Quote(int number)
    {
        Article? article = Volatile.Read(ref lastQuoted);
        if (article is null || (uint)(number - article.FirstQuote) >= (uint)article.Quotes.Count)
        {
            article = Article(Reader.ArticleOfQuote(number));
            Volatile.Write(ref lastQuoted, article);
        }

        return article.Quotes[number - article.FirstQuote];
    }

    internal Article? FindArticle(string id)
    {
        int place = id.GetHashCode() & (Remembered - 1);
        if (Volatile.Read(ref foundArticles[place]) is { } known && known.Id == id) return known;
        int number = Reader.Find(IndexPart.ArticleIds, id);
        return number < 0 ? null : foundArticles[place] = Article(number);
    }

    internal Actor? FindActor(string id)
    {
        int place = id.GetHashCode() & (Remembered - 1);
        if (Volatile.Read(ref foundActors[place]) is { } known && known.Id == id) return known;
        int number = Reader.Find(IndexPart.ActorIds, id);
        return number < 0 ? null : foundActors[place] = Actor(number);
    }
}
