using System.Text.Json.Serialization;
using TypedCorpus.Imaging;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Something that somebody is reported to have said or written.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record Quote
{
    private readonly Article article;
    private readonly QuoteRow packed;
    private string? text;
    private string? cueText;
    private RecordList<Mention>? mentions;
    private RecordList<Quote>? quotes;

    internal Quote(Article article, int index, in QuoteRow packed)
    {
        this.article = article;
        Index = index;
        this.packed = packed;
    }

    /// <summary>The article that reports it.</summary>
    public Article Article => article;

    /// <summary>Its place among the article's quotes, from 0, in reading order.</summary>
    public int Index { get; }

    /// <summary>Where the words inside the marks stand; in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextRange Range => new(packed.Start, packed.Length);

    /// <summary>The words inside the marks: a string that is made once and kept.</summary>
    public string Text => text ?? Once.Keep(ref text, article.Text.Substring(packed.Start, packed.Length));

    /// <summary>The paragraph in which it begins; a long quote may go on in the next ones.</summary>
    public Paragraph Paragraph => article.ParagraphAt(packed.Start);

    /// <summary>
    /// The mentions within its words, in reading order: whom the speaker names. Those of quotes within it are among them.
    /// </summary>
    public RecordList<Mention> Mentions => mentions ?? Once.Keep(ref mentions, article.MentionsIn(Range));

    /// <summary>The quote whose words these are a part of, the innermost one; <see langword="null"/> for most.</summary>
    public Quote? Parent => article.Tree.ParentOf(Index);

    /// <summary>The quotes directly within its words, those whose <see cref="Parent"/> it is, in reading order.</summary>
    public RecordList<Quote> Quotes => quotes ?? Once.Keep(ref quotes, article.Tree.Within(Index));

    /// <summary>Whether it gives the speaker's words whole, in part or in paraphrase.</summary>
    public QuoteKind Kind => packed.Kind;

    /// <summary>Who said it; <see langword="null"/> where neither the text nor a person tells.</summary>
    public Actor? Speaker => packed.SpeakerPlusOne == 0 ? null : article.ActorAt(packed.SpeakerPlusOne - 1);

    /// <summary>How the text tells who said it; <see langword="null"/> where it does not.</summary>
    public Attribution? Attribution => packed.Way.Rule is { } rule
        ? new Attribution(
            (packed.Way.Bits & AttributionWay.SourceBit) == 0 ? null : new TextRange(packed.SourceStart, packed.SourceLength),
            (packed.Way.Bits & AttributionWay.CueBit) == 0 ? null : new TextRange(packed.CueStart, packed.CueLength),
            CueText,
            packed.Way.Basis,
            rule,
            packed.Way.Confidence)
        : null;

    /// <summary>Whether a rule found it or a person wrote it down, or a rule drafted what nobody has confirmed yet.</summary>
    public Origin Origin => packed.Way.Origin;

    /// <summary>Cut when it is asked for, as what reads the ranges of quotes needs no text.</summary>
    private string? CueText => (packed.Way.Bits & AttributionWay.CueBit) == 0
        ? null
        : cueText ?? Once.Keep(ref cueText, article.Text.Substring(packed.CueStart, packed.CueLength));

    /// <summary>Equal when article and place are.</summary>
    public bool Equals(Quote? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Article.GetHashCode(), Index);

    /// <inheritdoc/>
    public override string ToString() => $"Quote {Article.Id}#{Index} {Range} by {Speaker?.Id ?? "?"}: {Text}";
}
