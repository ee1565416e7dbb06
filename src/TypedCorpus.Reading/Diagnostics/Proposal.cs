namespace TypedCorpus.Diagnostics;

/// <summary>What could stand in a YAML file instead of what does, for a person to agree to.</summary>
/// <param name="Place">The key or value as it is written now.</param>
/// <param name="Value">What it would say; how that is written is for whoever writes it.</param>
internal readonly record struct Proposal(Place Place, string Value)
{
    /// <summary>Whether the key at the place is to go, with its value.</summary>
    public bool IsDeletion { get; init; }

    /// <summary>That a key goes, with its value.</summary>
    public static Proposal Deletion(Place key) => new(key, "") { IsDeletion = true };

    /// <summary>At a place that need not be there.</summary>
    public static EquatableArray<Proposal> At(Place? place, params string?[] values) =>
        place is { } at ? [.. values.OfType<string>().Select(value => new Proposal(at, value))] : [];
}
