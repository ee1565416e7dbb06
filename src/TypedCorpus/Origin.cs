namespace TypedCorpus;

/// <summary>Where a fact comes from.</summary>
public enum Origin
{
    /// <summary>A rule found it in the text.</summary>
    Inferred,
    /// <summary>A person wrote it down, and it was checked against the text.</summary>
    Curated,
    /// <summary>
    /// A rule found it, and <c>corpus annotate</c> wrote it down for a person to confirm, which nobody has done yet. For the compiler it holds as
    /// what a person wrote: it is checked against the text, and no rule contradicts it.
    /// </summary>
    Drafted,
}
