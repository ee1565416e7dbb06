namespace TypedCorpus.Diagnostics;

/// <summary>All that can be wrong, in the order of the ids. Each message ends with what to do.</summary>
internal static partial class Rules
{
    public static Rule InternalFailure { get; } = new(
        "CORPUS000", Severity.Error, "TypedCorpus failed",
        "TypedCorpus failed here, which is a fault of TypedCorpus and not of yours: {0}. "
            + "Please report it with your files; the rest of the corpus is not affected.");
}
