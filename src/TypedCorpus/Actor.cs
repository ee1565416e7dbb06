using System.Text.Json.Serialization;
using TypedCorpus.Imaging;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Somebody or something that a text names or quotes.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record Actor
{
    private readonly Corpus corpus;
    private readonly ImageReader reader;
    private readonly int number;
    private readonly ActorRow packed;
    private ActorNames? names;
    private RecordList<Quote>? quotes;
    private RecordList<Article>? articles;
    private RecordList<Mention>? mentions;

    internal Actor(Corpus corpus, ImageReader reader, int number)
    {
        this.corpus = corpus;
        this.reader = reader;
        this.number = number;
        packed = new ActorRow(reader.Index(IndexSection.Actors, number));
    }

    /// <summary>Its id: of the roster, or made from the name where it was inferred.</summary>
    public string Id => packed.Id;

    /// <summary>Its name in the language of the corpus.</summary>
    public string Name => packed.Name;

    /// <summary>What sort of thing it is.</summary>
    public ActorKind Kind => packed.Kind;

    /// <summary>Its names by language (BCP 47).</summary>
    public IReadOnlyDictionary<string, string> Names => Called.ByLanguage;

    /// <summary>Other names under which texts speak of it.</summary>
    public IReadOnlyList<string> Aliases => Called.Aliases;

    /// <summary>Offices and descriptions that texts give it.</summary>
    public IReadOnlyList<string> Roles => Called.Roles;

    /// <summary>Its item in Wikidata, such as <c>Q7747</c>, if given.</summary>
    public string? Wikidata => packed.Wikidata;

    /// <summary>Whether a person put it on the roster or a rule found it.</summary>
    public Origin Origin => packed.Origin;

    /// <summary>What it is quoted with, in reading order.</summary>
    public RecordList<Quote> Quotes => Volatile.Read(ref quotes) ?? Interlocked.CompareExchange(ref quotes, ReadQuotes(), null) ?? quotes;

    /// <summary>Where texts name it, in reading order.</summary>
    public RecordList<Mention> Mentions =>
        Volatile.Read(ref mentions) ?? Interlocked.CompareExchange(ref mentions, ReadMentions(), null) ?? mentions;

    /// <summary>The articles that quote or mention it, in reading order.</summary>
    public RecordList<Article> Articles =>
        Volatile.Read(ref articles) ?? Interlocked.CompareExchange(ref articles, ReadArticles(), null) ?? articles;

    private ActorNames Called =>
        Volatile.Read(ref names) ?? Interlocked.CompareExchange(ref names, packed.ReadNames(), null) ?? names;

    /// <summary>Equal when corpus and id are.</summary>
    public bool Equals(Actor? other) =>
        other is not null && Id == other.Id && (corpus == other.corpus || corpus.Info.ContentHash == other.corpus.Info.ContentHash);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(corpus.Info.ContentHash.GetHashCode(), Id.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Id}: {Name}";

    private RecordList<Quote> ReadQuotes()
    {
        var numbers = new List<int>();
        PackReader row = reader.Index(IndexSection.QuotesByActor, number);
        for (int quote = 0; !row.AtEnd;) numbers.Add(quote += row.Number());
        // Kept once found: to ask again is to read an array.
        var quotes = new Quote?[numbers.Count];
        return new RecordList<Quote>(quotes.Length, i => Volatile.Read(ref quotes[i]) ?? (quotes[i] = corpus.Quote(numbers[i])));
    }

    private RecordList<Article> ReadArticles()
    {
        var numbers = new List<int>();
        PackReader row = reader.Index(IndexSection.ArticlesByActor, number);
        for (int article = 0; !row.AtEnd;) numbers.Add(article += row.Pair(ImageFormat.MentionCountBits).Value);
        return new RecordList<Article>(numbers.Count, i => corpus.Article(numbers[i]));
    }

    private RecordList<Mention> ReadMentions()
    {
        var found = new List<Mention>();
        foreach (Article article in Articles)
        {
            foreach (Mention mention in article.Mentions)
                if (mention.Actor == this) found.Add(mention);
        }

        return new RecordList<Mention>(found.Count, i => found[i]);
    }
}
