using TypedCorpus.Diagnostics;

namespace TypedCorpus.Model;

/// <summary>The contents of a sidecar or of front matter.</summary>
/// <param name="Metadata">About the text as a whole.</param>
/// <param name="Sha256">What the text's hash must be, if a person pinned it; lower-case hexadecimal.</param>
/// <param name="Sha256Place">Where that is written.</param>
/// <param name="NamePlace">Where the member's name is written, or else the id; for diagnostics about names that are taken twice.</param>
/// <param name="Decisions">About its marked runs, in the order they are written.</param>
/// <param name="Keys">Which keys of the whole are written, and where.</param>
internal sealed record Sidecar(
    Metadata Metadata,
    string? Sha256,
    Place? Sha256Place,
    Place? NamePlace,
    EquatableArray<Decision> Decisions,
    EquatableArray<WrittenKey> Keys = default)
{
    public static Sidecar Empty { get; } = new(Metadata.Empty, null, null, null, []);
}

/// <summary>A key and the place where it is written.</summary>
internal readonly record struct WrittenKey(string Key, Place Place);
