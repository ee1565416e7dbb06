namespace TypedCorpus.Tool.Screen;

/// <summary>What a person says to a proposal.</summary>
internal enum Answer
{
    Yes,
    No,

    /// <summary>To this one and to all that would write the same instead of the same.</summary>
    AllAlike,
    Quit,
}
