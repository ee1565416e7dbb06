namespace TypedCorpus.Languages;

/// <summary>What a noun makes of the noun phrase that it begins: the headings of <c>heads.txt</c>.</summary>
internal enum HeadKind
{
    /// <summary>A name follows: "Mr".</summary>
    Honorific,

    /// <summary>An office, of which more may be said before a name follows or not: "president".</summary>
    Office,

    /// <summary>A source that stays nameless: "a source".</summary>
    Anonymous,

    /// <summary>Several people: "officials".</summary>
    Group,

    /// <summary>A body: "ministry".</summary>
    Institution,

    /// <summary>A text: "statement".</summary>
    Document,
}
