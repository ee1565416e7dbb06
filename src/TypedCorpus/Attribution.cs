using System.Text.Json.Serialization;
using TypedCorpus.Imaging;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>How a text tells who speaks: where the source stands, which words introduce it, and which rule saw that.</summary>
/// <remarks>
/// Nobody outside makes or takes one apart: it has neither a public constructor nor a deconstructor, so that more can be told in a later
/// version, and what was compiled before still runs.
/// </remarks>
[JsonConverter(typeof(RecordJsonConverter))]
public readonly record struct Attribution
{
    private readonly string? rule;

    internal Attribution(TextRange? source, TextRange? cue, string? cueText, AttributionBasis basis, string rule,
        AttributionConfidence confidence = AttributionConfidence.Unknown)
    {
        Source = source;
        Cue = cue;
        CueText = cueText;
        Basis = basis;
        this.rule = rule;
        Confidence = confidence;
    }

    /// <summary>
    /// The words nearest to the quote that stand for the speaker (a name, a description, a pronoun), in UTF-16 code units of
    /// <see cref="Article.Text"/>; <see langword="null"/> where the text has none, as with a dropped subject.
    /// </summary>
    public TextRange? Source { get; }

    /// <summary>
    /// Where the words stand that announce speech, such as a verb of saying; <see langword="null"/> where there are none.
    /// </summary>
    public TextRange? Cue { get; }

    /// <summary>Those words, or <see langword="null"/>.</summary>
    public string? CueText { get; }

    /// <summary>What tells who speaks.</summary>
    public AttributionBasis Basis { get; }

    /// <summary>
    /// The name of the rule that found the attribution; <c>curated</c> where a person wrote it; empty in the default value.
    /// </summary>
    public string Rule => rule ?? "";

    /// <summary>Nothing tells it yet.</summary>
    internal AttributionConfidence Confidence { get; }
}
