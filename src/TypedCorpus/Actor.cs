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
    private RecordList<Quote>? quotes;
    private RecordList<Article>? articles;
    private RecordList<Mention>? mentions;

    internal Actor(Corpus corpus, ImageReader reader, int number)
    {
        this.corpus = corpus;
        this.reader = reader;
        this.number = number;

        var actor = ActorRow.Read(reader.Index(IndexSection.Actors, number));
        Id = actor.Id;
        Name = actor.Name;
        Kind = actor.Kind;
        Origin = actor.Origin;
        Wikidata = actor.Wikidata;
        var byLanguage = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i + 1 < actor.Names.Length; i += 2) byLanguage[actor.Names[i]] = actor.Names[i + 1];
        Names = new System.Collections.ObjectModel.ReadOnlyDictionary<string, string>(byLanguage);
        Aliases = Array.AsReadOnly(actor.Aliases);
        Roles = Array.AsReadOnly(actor.Roles);
    }

    /// <summary>Its id: of the roster, or made from the name where it was inferred.</summary>
    public string Id { get; }

    /// <summary>Its name in the language of the corpus.</summary>
    public string Name { get; }

    /// <summary>What sort of thing it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>Its names by language (BCP 47).</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Other names under which texts speak of it.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Offices and descriptions that texts give it.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Its item in Wikidata, such as <c>Q7747</c>, if given.</summary>
    public string? Wikidata { get; }

    /// <summary>Whether a person put it on the roster or a rule found it.</summary>
    public Origin Origin { get; }

    /// <summary>What it is quoted with, in reading order.</summary>
    public RecordList<Quote> Quotes => Volatile.Read(ref quotes) ?? Interlocked.CompareExchange(ref quotes, ReadQuotes(), null) ?? quotes;

    /// <summary>Where texts name it, in reading order.</summary>
    public RecordList<Mention> Mentions =>
        Volatile.Read(ref mentions) ?? Interlocked.CompareExchange(ref mentions, ReadMentions(), null) ?? mentions;

    /// <summary>The articles that quote or mention it, in reading order.</summary>
    public RecordList<Article> Articles =>
        Volatile.Read(ref articles) ?? Interlocked.CompareExchange(ref articles, ReadArticles(), null) ?? articles;

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
        return new RecordList<Quote>(numbers.Count, i => corpus.Quote(numbers[i]));
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
