namespace TypedCorpus.Languages;

/// <summary>What must be known of languages that put the subject before its verb, or after the quotation: English, German.</summary>
internal sealed partial class Vocabulary
{
    /// <summary>Determiners, which open a noun phrase: "the", "his".</summary>
    public WordSet Determiners { get; } = Entry.Words(words["determiners"]);

    /// <summary>Determiners that never open a subject: German "dem".</summary>
    public WordSet ObliqueDeterminers { get; } = Entry.Words(words["oblique determiners"]);

    /// <summary>Whether a main clause has its verb second, with the subject after it where anything else opens the clause.</summary>
    public bool PutsVerbSecond { get; } = words["verb second"].Count > 0;

    /// <summary>Whether every noun has a capital, so that a capital does not show a name.</summary>
    public bool CapitalisesNouns { get; } = words["capitalised nouns"].Count > 0;

    /// <summary>Whether nouns form compounds in one word, of which the last noun decides.</summary>
    public bool JoinsNouns { get; } = words["joined nouns"].Count > 0;

    /// <summary>Nouns of saying that count as a cue if they have a possessor: "her claim".</summary>
    public Dictionary<string, CueForm> PossessedSpeech { get; } = CueForms(words, "possessed speech", CueKind.Possessed);

    public Dictionary<string, Agreement> Possessives { get; } =
        Entry.Agreeing(words["possessives"])
            .ToDictionary(static p => Normalizer.Word(p.Form), static p => p.Agreement, StringComparer.Ordinal);

    /// <summary>Auxiliaries that make a past participle the passive: "was".</summary>
    public WordSet Passives { get; } = Entry.Words(words["passives"]);

    /// <summary>Forms of verbs by which a language marks what is reported: German "sei".</summary>
    public WordSet ReportingMood { get; } = Entry.Words(words["reporting mood"]);

    /// <summary>Prepositions before a subject with a participle: "with the mayor saying".</summary>
    public WordSet Absolutes { get; } = Entry.Words(words["absolutes"]);

    /// <summary>Prepositions that name the agent of a passive: "by".</summary>
    public WordSet Agents { get; } = Entry.Words(words["agents"]);

    /// <summary>Auxiliaries before the base form of a verb, which fit any subject: "would".</summary>
    public WordSet HelpingVerbs { get; } = Entry.Words(words["helping verbs"]);

    /// <summary>Plural nouns without a plural ending: "people".</summary>
    public WordSet Plurals { get; } = Entry.Words(words["plurals"]);

    public WordSet Conjunctions { get; } = Entry.Words(words["conjunctions"]);

    /// <summary>Prepositions that join a noun to what it belongs to: "the head of the union".</summary>
    public WordSet NounPrepositions { get; } = Entry.Words(words["noun prepositions"]);

    /// <summary>Verbs of saying with the addressee as object: "told".</summary>
    public WordSet TellingVerbs { get; } = Entry.Words(words["telling verbs"]);

    /// <summary>Words that open a relative clause after a comma: "which".</summary>
    public WordSet ClauseJoiners { get; } = Entry.Words(words["clause joiners"]);

    /// <summary>Words that open a subordinate clause before the main clause, which follows after a comma.</summary>
    public WordSet Subordinators { get; } = Entry.Words(words["subordinators"]);

    /// <summary>Nouns of time, measure and occasion, which are never people.</summary>
    public WordSet Measures { get; } = Entry.Words(words["measures"]);
}
