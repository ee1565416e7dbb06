namespace TypedCorpus.Diagnostics;

/// <summary>A value and what was found wrong on the way to it. Findings travel beside values, never as exceptions.</summary>
internal sealed record Found<T>(T Value, EquatableArray<Finding> Findings)
    where T : IEquatable<T>
{
    /// <summary>The same value, and before its own findings those of the steps before.</summary>
    public Found<T> After(EquatableArray<Finding> earlier) =>
        earlier.Count == 0 ? this : this with { Findings = [.. earlier, .. Findings] };
}
