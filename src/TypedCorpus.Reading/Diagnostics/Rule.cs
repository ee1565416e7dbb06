namespace TypedCorpus.Diagnostics;

/// <summary>What can be wrong with a corpus. The message says what it is and what to do, with the places {0}, {1}… for words of the case.</summary>
internal sealed record Rule(string Id, Severity Severity, string Title, string Message, bool EnabledByDefault = true);
