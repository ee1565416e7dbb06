namespace TypedCorpus.Tool.Files;

/// <summary>How the writing of a file ended. If it was not written, it has all that it had.</summary>
internal enum WriteEnd
{
    Written,

    /// <summary>It had changed since it was read: another reading may go better.</summary>
    Outdated,
    Failed,
}
