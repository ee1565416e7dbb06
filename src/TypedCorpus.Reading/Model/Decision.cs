using TypedCorpus.Diagnostics;

namespace TypedCorpus.Model;

/// <summary>What a person decided about words of a text, mostly those of one marked run, or is asked to confirm.</summary>
/// <param name="Anchor">The words: those inside the marks, or words without marks.</param>
/// <param name="Use">Set where they quote nobody; then nothing below is.</param>
/// <param name="Kind">Direct, mixed or indirect, if a person said.</param>
/// <param name="Speaker">The id of the speaker, if a person said.</param>
/// <param name="SpeakerPlace">Where that id is written.</param>
/// <param name="Cue">The words that announce the speech, if a person said.</param>
/// <param name="CuePlace">Where they are written.</param>
internal sealed record Decision(
    Anchor Anchor, PhraseUse? Use, QuoteKind? Kind, string? Speaker, Place? SpeakerPlace, string? Cue, Place? CuePlace)
{
    /// <summary>Whether a rule decided so, and no person has confirmed it.</summary>
    public bool IsDraft { get; init; }

    public Origin Origin => IsDraft ? Origin.Drafted : Origin.Curated;

    /// <summary>Words of it that end before a comment.</summary>
    public EquatableArray<CommentedWords> Commented { get; init; } = [];

    /// <summary>Where the kind is written.</summary>
    public Place? KindPlace { get; init; }

    /// <summary>Whether the words are meant as they are, whatever marks stand around or among them.</summary>
    public bool IgnoresMarks { get; init; }
}

/// <summary>Words of an entry that a comment follows in their line, which may be meant as words too.</summary>
/// <param name="Key">Under which key they stand.</param>
/// <param name="Place">Where they and the comment stand.</param>
/// <param name="Comment">Where the comment alone stands.</param>
/// <param name="CommentText">The comment.</param>
/// <param name="Whole">The words with the comment.</param>
internal sealed record CommentedWords(string Key, Place Place, Place Comment, string CommentText, string Whole);
