namespace TypedCorpus.Languages;

/// <summary>What sort of announcement of speech a word or phrase is: the headings of <c>verbs.txt</c> and <c>cues.txt</c>.</summary>
internal enum CueKind : byte
{
    Say,
    Assert,
    Explain,

    /// <summary>The speaker of before goes on: "he added".</summary>
    Continue,
    Ask,
    Request,
    Express,

    /// <summary>Someone is called something: its quotes are words rather than sentences.</summary>
    Describe,

    /// <summary>A third party passes the words on: "the agency quoted him".</summary>
    Relay,

    /// <summary>A noun of saying whose speaker is the subject of the verb before it: بالقول.</summary>
    Saying,

    /// <summary>A noun of saying after a verb that passes words on: نقلت عن الوزير قوله.</summary>
    Relayed,

    /// <summary>A noun of saying whose speaker is its possessor: "her claim".</summary>
    Possessed,

    /// <summary>A preposition; the source follows: "according to".</summary>
    AccordingTo,

    /// <summary>A preposition with the source in its ending: على حد قوله.</summary>
    AccordingToSpeaker,

    /// <summary>A document is said to hold the words: جاء فيها.</summary>
    Document,
}
