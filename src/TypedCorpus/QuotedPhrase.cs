using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Words in quotation marks that quote nobody.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record QuotedPhrase
{
    internal QuotedPhrase(Article article, TextRange range, PhraseUse use) => (Article, Range, Use) = (article, range, use);

    /// <summary>The article they stand in.</summary>
    public Article Article { get; }

    /// <summary>Where the words inside the marks stand; in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextRange Range { get; }

    /// <summary>The words inside the marks, cut from the text anew each time.</summary>
    public string Text => Range.Of(Article.Text);

    /// <summary>Why they stand in marks.</summary>
    public PhraseUse Use { get; }

    /// <summary>Equal when article and range are.</summary>
    public bool Equals(QuotedPhrase? other) => other is not null && Range == other.Range && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Article.GetHashCode(), Range.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => $"{Use} in {Article.Id} {Range}: {Text}";
}
