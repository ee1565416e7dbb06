namespace TypedCorpus.Diagnostics;

/// <summary>A value and what was found wrong on the way to it. Findings travel beside values, never as exceptions.</summary>
internal sealed record Found<T>(T Value, EquatableArray<Finding> Findings)
    where T : IEquatable<T>;
