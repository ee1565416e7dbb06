using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A paragraph: a line of an article's text that is not blank.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record Paragraph
{
    internal Paragraph(Article article, int index, TextRange range) => (Article, Index, Range) = (article, index, range);

    /// <summary>The article it belongs to.</summary>
    public Article Article { get; }

    /// <summary>Its place among the article's paragraphs, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands, without the line end; in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextRange Range { get; }

    /// <summary>Its words, cut from the text anew each time.</summary>
    public string Text => Range.Of(Article.Text);

    /// <summary>Equal when article and place are.</summary>
    public bool Equals(Paragraph? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Article.GetHashCode(), Index);

    /// <inheritdoc/>
    public override string ToString() => $"Paragraph {Article.Id}#{Index} {Range}";
}
