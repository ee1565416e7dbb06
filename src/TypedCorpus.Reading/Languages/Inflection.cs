namespace TypedCorpus.Languages;

/// <summary>What the form of a verb tells of its subject, beside whom it agrees with: a column of <c>verbs.txt</c>.</summary>
internal enum Inflection : byte
{
    Unmarked,

    /// <summary>Several people or "I" and "you" are its subject, unless another verb helps it: "say".</summary>
    Base,

    /// <summary>It is the past, and after "was" the passive: "called".</summary>
    Past,
}
