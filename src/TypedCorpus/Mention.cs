using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A place in a text that names an actor.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
public sealed record Mention
{
    internal Mention(Actor actor, Article article, TextRange range) => (Actor, Article, Range) = (actor, article, range);

    /// <summary>Whom the words name.</summary>
    public Actor Actor { get; }

    /// <summary>The article the words stand in.</summary>
    public Article Article { get; }

    /// <summary>Where they stand, without attached particles; in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextRange Range { get; }

    /// <summary>The paragraph the words stand in.</summary>
    public Paragraph Paragraph => Article.ParagraphAt(Range.Start);

    /// <summary>The words, cut from the text anew each time.</summary>
    public string Text => Range.Of(Article.Text);

    /// <summary>Equal when actor, article and range are.</summary>
    public bool Equals(Mention? other) =>
        other is not null && Range == other.Range && Actor.Equals(other.Actor) && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.Combine(Article.GetHashCode(), Range.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => $"Mention of {Actor.Id} in {Article.Id} {Range}";
}
