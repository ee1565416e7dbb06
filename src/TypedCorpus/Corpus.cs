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
    internal readonly ImageReader Reader;
    internal readonly Article?[] MadeArticles;
    internal readonly Actor?[] MadeActors;
    private CorpusInfo? info;
    private ArticleList? articles;
    private ActorList? actors;
    private RecordList<Quote>? quotes;
    private Alphabet? alphabet;

    /// <summary>
    /// The article of the quote that was asked for last: the next quote is mostly of the same. Two threads may overwrite it without harm.
    /// </summary>
    private Article? lastQuoted;

    internal Corpus(ImageReader reader)
    {
        Reader = reader;
        MadeArticles = new Article?[reader.ArticleCount];
        MadeActors = new Actor?[reader.ActorCount];
    }

    /// <summary>What the corpus says of itself.</summary>
    public CorpusInfo Info => info ?? Once.Keep(ref info, Reader.Info());

    /// <summary>The articles, in the order of their files' names.</summary>
    public ArticleList Articles => articles ?? Once.Keep(ref articles, new ArticleList(this));

    /// <summary>The actors: those of the roster in its order, then those that were inferred, by id.</summary>
    public ActorList Actors => actors ?? Once.Keep(ref actors, new ActorList(this));

    /// <summary>All quotes, in reading order.</summary>
    public RecordList<Quote> Quotes =>
        quotes ?? Once.Keep(ref quotes, new RecordList<Quote>(Reader.QuoteCount, [], Quote, null));

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

    /// <summary>Whether both hold the same content, as when two assemblies carry one corpus.</summary>
    internal bool HasContentOf(Corpus other) => this == other || Info.ContentHash == other.Info.ContentHash;

    internal Alphabet Alphabet =>
        alphabet ?? Once.Keep(ref alphabet, Alphabet.Of(Articles));

    internal Article Article(int number) => (uint)number < (uint)MadeArticles.Length
        ? MadeArticles[number] ?? Once.Keep(ref MadeArticles[number], new Article(this, number))
        : throw Damage.Found();

    internal Actor Actor(int number) => (uint)number < (uint)MadeActors.Length
        ? MadeActors[number] ?? Once.Keep(ref MadeActors[number], new Actor(this, number))
        : throw Damage.Found();

    internal Quote Quote(int number)
    {
        Article? article = lastQuoted;
        if (article is null || (uint)(number - article.FirstQuote) >= (uint)article.QuoteCount)
            lastQuoted = article = Article(Reader.ArticleOfQuote(number));
        int index = number - article.FirstQuote;
        return (uint)index < (uint)article.QuoteCount ? article.Quotes[index] : throw Damage.Found();
    }
}
