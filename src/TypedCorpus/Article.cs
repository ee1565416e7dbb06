using System.Text.Json.Serialization;
using TypedCorpus.Imaging;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A text of the corpus, and all that is known about it.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record Article
{
    private readonly Corpus corpus;
    private readonly ImageReader reader;
    private readonly ArticleEntry entry;
    private string? text;
    private RecordList<Paragraph>? paragraphs;
    private RecordList<Quote>? quotes;
    private RecordList<QuotedPhrase>? phrases;
    private RecordList<Mention>? mentions;

    internal Article(Corpus corpus, ImageReader reader, ArticleEntry entry)
    {
        this.corpus = corpus;
        this.reader = reader;
        this.entry = entry;
        Actors = new RecordList<Actor>(entry.Actors.Length, i => corpus.Actor(entry.Actors[i]));

        PackReader row = reader.Group(entry, GroupSection.Metadata);
        var metadata = MetadataRow.Read(ref row);
        Title = metadata.Title;
        Language = metadata.Language;
        Direction = metadata.Direction;
        Published = metadata.Published;
        Source = metadata.Source;
        Author = metadata.Author;
        Url = metadata.Url;
        Sha256 = metadata.Sha256;
    }

    /// <summary>Its id: the path of its file below the corpus's folder, with <c>/</c> and without the ending, if no other is given.</summary>
    public string Id => entry.Id;

    /// <summary>Its title, if given.</summary>
    public string? Title { get; }

    /// <summary>The text of the file to the last character; a byte-order mark and front matter aside.</summary>
    public string Text => Volatile.Read(ref text) ?? Interlocked.CompareExchange(ref text, reader.Text(entry), null) ?? text;

    /// <summary>The language of the text (BCP 47); <c>und</c> where nothing tells.</summary>
    public string Language { get; }

    /// <summary>The direction in which that language is written.</summary>
    public TextDirection Direction { get; }

    /// <summary>When it was published, as exactly as is known.</summary>
    public PartialDate? Published { get; }

    /// <summary>Where it was published, if given.</summary>
    public string? Source { get; }

    /// <summary>Who wrote it, if given.</summary>
    public string? Author { get; }

    /// <summary>Its address, if given.</summary>
    public string? Url { get; }

    /// <summary>SHA-256 of the bytes of the whole file, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Its paragraphs, in order.</summary>
    public RecordList<Paragraph> Paragraphs =>
        Volatile.Read(ref paragraphs) ?? Interlocked.CompareExchange(ref paragraphs, ReadParagraphs(), null) ?? paragraphs;

    /// <summary>Its quotes, in reading order.</summary>
    public RecordList<Quote> Quotes => Volatile.Read(ref quotes) ?? Interlocked.CompareExchange(ref quotes, ReadQuotes(), null) ?? quotes;

    /// <summary>The words in marks that quote nobody, in reading order.</summary>
    public RecordList<QuotedPhrase> QuotedPhrases =>
        Volatile.Read(ref phrases) ?? Interlocked.CompareExchange(ref phrases, ReadPhrases(), null) ?? phrases;

    /// <summary>The places that name an actor, in reading order.</summary>
    public RecordList<Mention> Mentions =>
        Volatile.Read(ref mentions) ?? Interlocked.CompareExchange(ref mentions, ReadMentions(), null) ?? mentions;

    /// <summary>The actors it quotes or mentions, each once, in the order of their first appearance.</summary>
    public RecordList<Actor> Actors { get; }

    internal int FirstQuote => entry.FirstQuote;

    /// <summary>Equal when corpus and id are.</summary>
    public bool Equals(Article? other) =>
        other is not null && Id == other.Id && (corpus == other.corpus || corpus.Info.ContentHash == other.corpus.Info.ContentHash);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(corpus.Info.ContentHash.GetHashCode(), Id.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => $"Article {Id}: {Title ?? "(no title)"}";

    private RecordList<Paragraph> ReadParagraphs()
    {
        PackReader row = reader.Group(entry, GroupSection.Paragraphs);
        var records = new List<Paragraph>();
        for (int end = 0; !row.AtEnd; end = records[records.Count - 1].Range.End)
            records.Add(new Paragraph(this, records.Count, RangeRows.Paragraph(ref row, end)));
        return ListOf(records);
    }

    private RecordList<Quote> ReadQuotes()
    {
        PackReader row = reader.Group(entry, GroupSection.Quotes);
        AttributionWay[] ways = reader.Ways(entry);
        var records = new List<Quote>();
        for (int start = 0; !row.AtEnd; start = records[records.Count - 1].Range.Start)
        {
            var quote = QuoteRow.Read(ref row, start, ways);
            Actor? speaker = quote.Speaker is { } number ? Actors[number] : null;
            records.Add(new Quote(this, records.Count, quote.Range, quote.Kind, speaker, AttributionOf(quote), quote.Way.Origin));
        }

        return ListOf(records);
    }

    private Attribution? AttributionOf(QuoteRow quote) => quote.Way.Rule is { } rule
        ? new Attribution(quote.Source, quote.Cue, quote.Cue?.Of(Text), quote.Way.Basis, rule)
        : null;

    private RecordList<QuotedPhrase> ReadPhrases()
    {
        PackReader row = reader.Group(entry, GroupSection.Phrases);
        var records = new List<QuotedPhrase>();
        for (int start = 0; !row.AtEnd; start = records[records.Count - 1].Range.Start)
        {
            (TextRange range, PhraseUse use) = RangeRows.Phrase(ref row, start);
            records.Add(new QuotedPhrase(this, range, use));
        }

        return ListOf(records);
    }

    private RecordList<Mention> ReadMentions()
    {
        PackReader row = reader.Group(entry, GroupSection.Mentions);
        var records = new List<Mention>();
        for (int start = 0; !row.AtEnd; start = records[records.Count - 1].Range.Start)
        {
            (TextRange range, int actor) = RangeRows.Mention(ref row, start);
            records.Add(new Mention(Actors[actor], this, range));
        }

        return ListOf(records);
    }

    private static RecordList<T> ListOf<T>(List<T> records)
        where T : class => new(records.Count, i => records[i]);
}
