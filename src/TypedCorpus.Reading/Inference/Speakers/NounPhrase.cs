using TypedCorpus.Languages;

namespace TypedCorpus.Inference.Speakers;

internal enum NounPhraseKind : byte
{
    /// <summary>A name, with or without title or office.</summary>
    Name,

    /// <summary>An office or description without a name.</summary>
    Office,
    Anonymous,
    Group,
    Institution,
    Document,
    Pronoun,
}

/// <summary>Words that stand for somebody who may speak.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Range">Where they stand, without attached particles.</param>
/// <param name="Name">Where a name stands among them.</param>
/// <param name="Role">Where an office or description stands among them.</param>
/// <param name="Agreement">What they show of their antecedent.</param>
internal sealed record NounPhrase(
    NounPhraseKind Kind, int First, int Last, TextRange Range, TextRange? Name, TextRange? Role, Agreement Agreement)
{
    /// <summary>Whom a relative or possessive pronoun stands for, where the sentence says so: the senator, who.</summary>
    public NounPhrase? Antecedent { get; init; }

    /// <summary>
    /// Whether they are a title with its article and no more, so that they may mean whom the text has named last: الفنان.
    /// </summary>
    public bool IsTitleAlone { get; init; }
}
