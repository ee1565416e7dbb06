namespace TypedCorpus;

/// <summary>Where a fact comes from.</summary>
public enum Origin
{
    /// <summary>A rule found it in the text.</summary>
    Inferred,
    /// <summary>A person wrote it down, and it was checked against the text.</summary>
    Curated,
}
