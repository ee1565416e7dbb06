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
        Title = row.OptionalText();
        Language = row.Text();
        Direction = (TextDirection)row.Number();
        Published = PartialDate.TryParse(row.OptionalText(), out PartialDate date) ? date : null;
        Source = row.OptionalText();
        Author = row.OptionalText();
        Url = row.OptionalText();
        Sha256 = row.Text();
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

    private RecordList<Paragraph> ReadParagraphs() =>
        Read(GroupSection.Paragraphs, new ParagraphCursor(this).Next);

    private RecordList<Quote> ReadQuotes() => Read(GroupSection.Quotes, ReadQuote);

    private RecordList<QuotedPhrase> ReadPhrases() =>
        Read(GroupSection.Phrases, (ref PackReader row, int _) => new QuotedPhrase(this, row.Range(), (PhraseUse)row.Number()));

    private RecordList<Mention> ReadMentions() =>
        Read(GroupSection.Mentions, (ref PackReader row, int _) =>
        {
            TextRange range = row.Range();
            return new Mention(Actors[row.Number()], this, range);
        });

    private Quote ReadQuote(ref PackReader row, int index)
    {
        TextRange range = row.Range();
        var kind = (QuoteKind)row.Number();
        var origin = (Origin)row.Number();
        int speaker = row.Number();
        return new Quote(this, index, range, kind, speaker == 0 ? null : Actors[speaker - 1], ReadAttribution(ref row), origin);
    }

    private Attribution? ReadAttribution(ref PackReader row)
    {
        if (row.OptionalText() is not string rule) return null;
        var basis = (AttributionBasis)row.Number();
        TextRange? source = row.OptionalRange();
        TextRange? cue = row.OptionalRange();
        return new Attribution(source, cue, cue?.Of(Text), basis, rule);
    }

    private delegate T ReadRecord<T>(ref PackReader row, int index);

    private RecordList<T> Read<T>(GroupSection section, ReadRecord<T> read)
        where T : class
    {
        PackReader row = reader.Group(entry, section);
        var records = new List<T>();
        while (!row.AtEnd) records.Add(read(ref row, records.Count));
        return new RecordList<T>(records.Count, i => records[i]);
    }

    private sealed class ParagraphCursor(Article article)
    {
        private int end;

        public Paragraph Next(ref PackReader row, int index)
        {
            var range = new TextRange(end + row.Number(), row.Number());
            end = range.End;
            return new Paragraph(article, index, range);
        }
    }
}
