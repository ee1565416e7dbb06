using System.Text.Json.Serialization;
using TypedCorpus.Json;
using TypedCorpus.Searching;

namespace TypedCorpus;

/// <summary>
/// A place where the words of a search stand. <see cref="Left"/>, <see cref="Keyword"/> and <see cref="Right"/> follow each other in
/// the text, in the order of reading: in Arabic "left" is what stands to the right of the keyword.
/// </summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record ConcordanceLine
{
    private readonly Paragraph paragraph;
    private readonly int context;

    internal ConcordanceLine(Paragraph paragraph, TextRange range, int context)
    {
        this.paragraph = paragraph;
        this.context = context;
        Range = range;
    }

    /// <summary>The article that has the words.</summary>
    public Article Article => paragraph.Article;

    /// <summary>Where the keyword stands, without attached particles; in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextRange Range { get; }

    /// <summary>The text before the keyword, within its paragraph.</summary>
    public string Left => Context.Before(Article.Text, paragraph.Range.Start, Range.Start, context);

    /// <summary>The words as they stand in the text.</summary>
    public string Keyword => Range.Of(Article.Text);

    /// <summary>The text after the keyword, within its paragraph.</summary>
    public string Right => Context.After(Article.Text, Range.End, paragraph.Range.End, context);

    /// <summary>Equal when article, range and width of the context are.</summary>
    public bool Equals(ConcordanceLine? other) =>
        other is not null && Range == other.Range && context == other.context && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Article.GetHashCode(), Range.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => AlignedLines.Print([this]);
}
