using System.Text.Json.Serialization;
using TypedCorpus.Imaging;
using TypedCorpus.Json;
using TypedCorpus.Searching;

namespace TypedCorpus;

/// <summary>A text of the corpus, and all that is known about it.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Article
{
    internal readonly int FirstQuote, QuoteCount;
    private readonly Corpus corpus;
    private readonly int number, group, slot;
    private string? id;
    private string? text;
    private MetadataRow? metadata;
    private RecordList<Paragraph>? paragraphs;
    private RecordList<Quote>? quotes;
    private RecordList<QuotedPhrase>? phrases;
    private RecordList<Mention>? mentions;
    private RecordList<Actor>? actors;
    private QuoteTree? tree;
    private int wordsPlusOne;

    internal Article(Corpus corpus, int number)
    {
        this.corpus = corpus;
        this.number = number;
        PackReader row = corpus.Reader.Row(IndexPart.Articles, number);
        FirstQuote = row.Number();
        int place = row.Number();
        group = place % GroupNumber.Count;
        slot = place / GroupNumber.Count;
        QuoteCount = corpus.Reader.FirstQuoteAfter(number) - FirstQuote;
    }

    /// <summary>
    /// Its id: the path of its file below the corpus's folder, with <c>/</c> and without the ending, if no other is given.
    /// </summary>
    public string Id =>
        id ?? Once.Keep(ref id, corpus.Reader.Row(IndexPart.ArticleIds, number).Text());

    /// <summary>Its title, if given.</summary>
    public string? Title => Metadata.Title;

    /// <summary>The text of the file to the last character, without byte-order mark and front matter.</summary>
    public string Text => text ?? Once.Keep(ref text, corpus.Reader.Group(group).Text(slot));

    /// <summary>The language of the text (BCP 47); <c>und</c> where nothing tells.</summary>
    public string Language => Metadata.Language;

    /// <summary>The direction in which that language is written.</summary>
    public TextDirection Direction => Metadata.Direction;

    /// <summary>When it was published, as exactly as is known.</summary>
    public PartialDate? Published => Metadata.Published;

    /// <summary>Where it was published, if given.</summary>
    public string? Source => Metadata.Source;

    /// <summary>Who wrote it, if given.</summary>
    public string? Author => Metadata.Author;

    /// <summary>Its address, if given.</summary>
    public string? Url => Metadata.Url;

    /// <summary>
    /// The license of its text, best as an SPDX expression, where the article has one of its own; else <see langword="null"/>. It is never
    /// filled with <see cref="CorpusInfo.License"/>, which may be that of the work on the corpus and not of what others wrote.
    /// </summary>
    public string? License => Metadata.License;

    /// <summary>
    /// In words, who holds the rights to its text and on what ground it is here, where the article says so itself; else <see
    /// langword="null"/>: then <see cref="CorpusInfo.Rights"/> is what the corpus says of its texts.
    /// </summary>
    public string? Rights => Metadata.Rights;

    /// <summary>SHA-256 of the bytes of the whole file, in lower-case hexadecimal.</summary>
    public string Sha256 => Metadata.Sha256;

    /// <summary>Its paragraphs, in order.</summary>
    public RecordList<Paragraph> Paragraphs =>
        paragraphs ?? Once.Keep(ref paragraphs, ReadParagraphs());

    /// <summary>Its quotes, in reading order.</summary>
    public RecordList<Quote> Quotes => quotes ?? Once.Keep(ref quotes, ReadQuotes());

    /// <summary>The words in marks that quote nobody, in reading order.</summary>
    public RecordList<QuotedPhrase> QuotedPhrases =>
        phrases ?? Once.Keep(ref phrases, ReadPhrases());

    /// <summary>The places that name an actor, in reading order.</summary>
    public RecordList<Mention> Mentions =>
        mentions ?? Once.Keep(ref mentions, ReadMentions());

    /// <summary>The actors it quotes or mentions, each once, in the order of their first appearance.</summary>
    public RecordList<Actor> Actors => actors ?? Once.Keep(ref actors, ReadActors());

    /// <summary>
    /// How many words its text has. A word is a run of letters and digits as <see cref="Corpus.Search"/> takes them, whatever vowel signs,
    /// accents, tatweel and invisible marks stand within; white space, punctuation and symbols part words, so that "don't" and
    /// "twenty-one" are two each. Particles that Arabic attaches to a word are part of it. Where a language writes without blanks, as
    /// Chinese, Japanese and Thai do, what is counted is the stretches between punctuation, and no words.
    /// </summary>
    /// <remarks>Counted once, when it is first asked for, in time linear in the text.</remarks>
    public int WordCount
    {
        get
        {
            if (wordsPlusOne == 0) wordsPlusOne = WordScanner.Count(Text) + 1;
            return wordsPlusOne - 1;
        }
    }

    /// <summary>Which quotes stand within which.</summary>
    internal QuoteTree Tree => tree ?? Once.Keep(ref tree, new QuoteTree(Quotes));

    private MetadataRow Metadata =>
        metadata ?? Once.Keep(ref metadata, MetadataRow.Read(Row(GroupSection.Metadata)));

    /// <summary>Equal when corpus and id are.</summary>
    public bool Equals(Article? other) =>
        other is not null && Id == other.Id && corpus.HasContentOf(other.corpus);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(corpus.Info.ContentHash.GetHashCode(), Id.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => $"Article {Id}: {Title ?? "(no title)"}";

    /// <summary>One of <see cref="Actors"/>, as quotes and mentions have them.</summary>
    internal Actor ActorAt(int place) => place < Actors.Count ? Actors[place] : throw Damage.Found();

    /// <summary>
    /// The paragraph that a place is in: the last one that does not start after it, as marks may stand before a line end.
    /// </summary>
    internal Paragraph ParagraphAt(int place)
    {
        int following = Places.FirstFrom(Paragraphs, static paragraph => paragraph.Range.Start, place + 1);
        return following > 0 ? Paragraphs[following - 1] : throw Damage.Found();
    }

    /// <summary>The mentions that lie within a range.</summary>
    internal RecordList<Mention> MentionsIn(TextRange range)
    {
        var within = new List<Mention>();
        int number = Places.FirstFrom(Mentions, static mention => mention.Range.Start, range.Start);
        for (; number < Mentions.Count && Mentions[number].Range.Start < range.End; number++)
            if (range.Contains(Mentions[number].Range)) within.Add(Mentions[number]);
        return new RecordList<Mention>(within.ToArray());
    }
}
