using System.Text.Json.Serialization;
using TypedCorpus.Imaging;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Somebody or something that a text names or quotes.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record Actor
{
    private readonly Corpus corpus;
    private readonly int number;
    private string? id;
    private ActorRow? packed;
    private ActorNames? names;
    private RecordList<Quote>? quotes;
    private RecordList<Article>? articles;
    private RecordList<Mention>? mentions;

    internal Actor(Corpus corpus, int number)
    {
        this.corpus = corpus;
        this.number = number;
    }

    /// <summary>Its id: of the roster, or made from the name where it was inferred.</summary>
    public string Id => id ?? Once.Keep(ref id, corpus.Reader.Row(IndexPart.ActorIds, number).Text());

    /// <summary>Its name in the language of the corpus.</summary>
    public string Name => Packed.Name;

    /// <summary>What sort of thing it is.</summary>
    public ActorKind Kind => Packed.Kind;

    /// <summary>Its names by language (BCP 47).</summary>
    public IReadOnlyDictionary<string, string> Names => Called.ByLanguage;

    /// <summary>Other names under which texts speak of it.</summary>
    public IReadOnlyList<string> Aliases => Called.Aliases;

    /// <summary>Offices and descriptions that texts give it.</summary>
    public IReadOnlyList<string> Roles => Called.Roles;

    /// <summary>Its item in Wikidata, such as <c>Q7747</c>, if given.</summary>
    public string? Wikidata => Packed.Wikidata;

    /// <summary>Whether a person put it on the roster or a rule found it.</summary>
    public Origin Origin => Packed.Origin;

    /// <summary>What it is quoted with, in reading order.</summary>
    public RecordList<Quote> Quotes => quotes ?? Once.Keep(ref quotes, ReadQuotes());

    /// <summary>Where texts name it, in reading order.</summary>
    public RecordList<Mention> Mentions =>
        mentions ?? Once.Keep(ref mentions, ReadMentions());

    /// <summary>The articles that quote or mention it, in reading order.</summary>
    public RecordList<Article> Articles =>
        articles ?? Once.Keep(ref articles, ReadArticles());

    private ActorRow Packed =>
        packed ?? Once.Keep(ref packed, new ActorRow(corpus.Reader.Row(IndexPart.Actors, number)));

    private ActorNames Called =>
        names ?? Once.Keep(ref names, Packed.ReadNames());

    /// <summary>Equal when corpus and id are.</summary>
    public bool Equals(Actor? other) =>
        other is not null && Id == other.Id && corpus.HasContentOf(other.corpus);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(corpus.Info.ContentHash.GetHashCode(), Id.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Id}: {Name}";

    private RecordList<Quote> ReadQuotes()
    {
        int[] numbers = corpus.Reader.Row(IndexPart.QuotesByActor, number).Numbers();
        for (int i = 1; i < numbers.Length; i++) numbers[i] += numbers[i - 1];
        return new RecordList<Quote>(numbers.Length, new Quote?[numbers.Length], corpus.Quote, numbers);
    }

    private RecordList<Article> ReadArticles()
    {
        var numbers = new List<int>();
        PackReader row = corpus.Reader.Row(IndexPart.ArticlesByActor, number);
        for (int article = 0; !row.AtEnd;) numbers.Add(article += row.Pair(ImageFormat.MentionCountBits).Value);
        return new RecordList<Article>(numbers.ToArray(), corpus.Article);
    }

    private RecordList<Mention> ReadMentions()
    {
        var found = new List<Mention>();
        foreach (Article article in Articles)
        {
            foreach (Mention mention in article.Mentions)
                if (mention.Actor == this) found.Add(mention);
        }

        return new RecordList<Mention>(found.ToArray());
    }
}
