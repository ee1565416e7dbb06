using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Something that somebody is reported to have said or written.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record Quote
{
    private string? text;

    internal Quote(Article article, int index, TextRange range, QuoteKind kind, Actor? speaker, Attribution? attribution, Origin origin)
    {
        Article = article;
        Index = index;
        Range = range;
        Kind = kind;
        Speaker = speaker;
        Attribution = attribution;
        Origin = origin;
    }

    /// <summary>The article that reports it.</summary>
    public Article Article { get; }

    /// <summary>Its place among the article's quotes, from 0, in reading order.</summary>
    public int Index { get; }

    /// <summary>Where the words inside the marks stand; in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextRange Range { get; }

    /// <summary>The words inside the marks: a string that is made once and kept.</summary>
    public string Text => Volatile.Read(ref text) ?? Interlocked.CompareExchange(ref text, Range.Of(Article.Text), null) ?? text;

    /// <summary>Whether it gives the speaker's words whole, in part or in paraphrase.</summary>
    public QuoteKind Kind { get; }

    /// <summary>Who said it; <see langword="null"/> where neither the text nor a person tells.</summary>
    public Actor? Speaker { get; }

    /// <summary>How the text tells who said it; <see langword="null"/> where it does not.</summary>
    public Attribution? Attribution { get; }

    /// <summary>Whether a rule found it or a person wrote it down.</summary>
    public Origin Origin { get; }

    /// <summary>Equal when article and place are.</summary>
    public bool Equals(Quote? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Article.GetHashCode(), Index);

    /// <inheritdoc/>
    public override string ToString() => $"Quote {Article.Id}#{Index} {Range} by {Speaker?.Id ?? "?"}: {Text}";
}
