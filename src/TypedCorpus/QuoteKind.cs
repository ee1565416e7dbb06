namespace TypedCorpus;

/// <summary>How far a quote gives the speaker's own words.</summary>
public enum QuoteKind
{
    /// <summary>All of it stands in quotation marks: <c>He said: "We agree."</c></summary>
    Direct,
    /// <summary>A report in the writer's words with a quoted part: <c>He said that they "agree".</c></summary>
    Mixed,
    /// <summary>A report without marks: <c>He said that they agreed.</c></summary>
    Indirect,
}
