namespace TypedCorpus.Diagnostics;

/// <summary>How grave a finding is by default. The values are those of Roslyn's DiagnosticSeverity.</summary>
internal enum Severity
{
    Hidden,
    Info,
    Warning,
    Error,
}
