namespace TypedCorpus.Languages;

/// <summary>What must be known of languages that put the subject before its verb, or after the quotation: English, German.</summary>
internal sealed partial class Vocabulary
{
    /// <summary>They open a noun phrase: "the", "his".</summary>
    public WordSet Determiners { get; } = Entry.Words(words["determiners"]);

    /// <summary>Determiners that open no subject: German "dem".</summary>
    public WordSet ObliqueDeterminers { get; } = Entry.Words(words["oblique determiners"]);

    /// <summary>Whether a main clause has its verb second, with the subject after it where anything else opens the clause.</summary>
    public bool PutsVerbSecond { get; } = words["verb second"].Count > 0;

    /// <summary>Whether every noun has a capital, so that a capital shows no name.</summary>
    public bool CapitalisesNouns { get; } = words["capitalised nouns"].Count > 0;

    /// <summary>Whether a noun may be written together with others before it, and goes by the last.</summary>
    public bool JoinsNouns { get; } = words["joined nouns"].Count > 0;

    /// <summary>Nouns of saying that are speech where they have a possessor: "her claim".</summary>
    public Dictionary<string, CueForm> PossessedSpeech { get; } = CueForms(words, "possessed speech", CueKind.Possessed);

    public Dictionary<string, Agreement> Possessives { get; } =
        Entry.Agreeing(words["possessives"])
            .ToDictionary(static p => Normalizer.Word(p.Form), static p => p.Agreement, StringComparer.Ordinal);

    /// <summary>Before a verb in the past they make it the passive: "was".</summary>
    public WordSet Passives { get; } = Entry.Words(words["passives"]);

    /// <summary>Forms of verbs by which a language marks what is reported: German "sei".</summary>
    public WordSet ReportingMood { get; } = Entry.Words(words["reporting mood"]);

    /// <summary>They put a subject before a participle: "with the mayor saying".</summary>
    public WordSet Absolutes { get; } = Entry.Words(words["absolutes"]);

    /// <summary>They name who does what the passive tells: "by".</summary>
    public WordSet Agents { get; } = Entry.Words(words["agents"]);

    /// <summary>Before the base form of a verb they allow any subject: "would".</summary>
    public WordSet HelpingVerbs { get; } = Entry.Words(words["helping verbs"]);

    /// <summary>Nouns for several that do not show it: "people".</summary>
    public WordSet Plurals { get; } = Entry.Words(words["plurals"]);

    public WordSet Conjunctions { get; } = Entry.Words(words["conjunctions"]);

    /// <summary>They join a noun to another that it belongs to: "the head of the union".</summary>
    public WordSet NounPrepositions { get; } = Entry.Words(words["noun prepositions"]);

    /// <summary>Verbs of saying before whom is spoken to: "told".</summary>
    public WordSet TellingVerbs { get; } = Entry.Words(words["telling verbs"]);

    /// <summary>After a comma they open a clause that only tells more of the noun before it: "which".</summary>
    public WordSet ClauseJoiners { get; } = Entry.Words(words["clause joiners"]);

    /// <summary>They open a clause that depends on another, which follows after a comma.</summary>
    public WordSet Subordinators { get; } = Entry.Words(words["subordinators"]);

    /// <summary>Nouns of time, measure and occasion, which nobody is.</summary>
    public WordSet Measures { get; } = Entry.Words(words["measures"]);
}
