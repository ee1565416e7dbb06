using TypedCorpus.Diagnostics;

namespace TypedCorpus.Curation.Yaml;

/// <summary>A part of a YAML file that knows where it stands.</summary>
internal abstract class YamlNode(Place place)
{
    public Place Place => place;

    /// <summary>What it is, for diagnostics.</summary>
    public abstract string Description { get; }
}

internal sealed class YamlScalar(Place place, string text, bool isQuoted) : YamlNode(place)
{
    public string Text => text;

    /// <summary>
    /// Nothing, <c>~</c> or <c>null</c>, as in the core schema of YAML 1.2. All else is text: <c>no</c> is a language here.
    /// </summary>
    public bool IsNull => !isQuoted && text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The text of lines of its own (<c>|</c>, <c>&gt;</c>), which ends with a line end because every line does.</summary>
    public bool IsBlock { get; init; }

    /// <summary>
    /// What follows in its line after a number sign, if it is not in quotation marks: a comment, or words that were meant to be of it.
    /// </summary>
    public YamlComment? Comment { get; init; }

    /// <summary>The text without the line ends that every block ends with.</summary>
    public string Words => IsBlock ? text.TrimEnd('\n') : text;

    /// <summary>The value together with its comment, in case that was not meant as a comment.</summary>
    public (Place Place, string Text)? WithComment => Comment is not { } comment ? null : (
        Place with
        {
            Range = TextRange.FromBounds(Place.Range.Start, comment.Place.Range.End),
            EndLine = comment.Place.EndLine,
            EndColumn = comment.Place.EndColumn,
        },
        IsNull ? comment.Text : text + comment.Blanks + comment.Text);

    public override string Description => IsNull ? "empty" : $"'{Excerpt.Of(text)}'";
}

/// <param name="place">Where it stands, to the end of its last item.</param>
/// <param name="items">Its items.</param>
/// <param name="bracket">Where the closing bracket of <c>[one, two]</c> stands; nowhere, if the items stand on lines of their own.</param>
internal sealed class YamlSequence(Place place, IReadOnlyList<YamlNode> items, int? bracket = null) : YamlNode(place)
{
    public IReadOnlyList<YamlNode> Items => items;

    public int? Bracket => bracket;

    public override string Description => "a list";
}

/// <param name="place">Where it stands, to the end of its last value.</param>
/// <param name="entries">Its entries.</param>
/// <param name="bracket">Where the closing bracket of <c>{ key: value }</c> stands; nowhere, if the keys stand on lines of their
/// own.</param>
internal sealed class YamlMapping(Place place, IReadOnlyList<YamlEntry> entries, int? bracket = null) : YamlNode(place)
{
    public int? Bracket => bracket;

    /// <summary>In the order in which they are written; a key may be among them twice.</summary>
    public IReadOnlyList<YamlEntry> Entries => entries;

    public override string Description => "a mapping of keys to values";
}

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A comment in the line of a value.</summary>
/// <param name="Place">From its number sign to the end of its words.</param>
/// <param name="Blanks">What stands between the value and it.</param>
/// <param name="Text">It, from its number sign on.</param>
internal sealed record YamlComment(Place Place, string Blanks, string Text);
