namespace TypedCorpus.Model;

/// <summary>A file of a corpus's folder.</summary>
/// <param name="Corpus">The name of the corpus.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Key">
/// Its path below the folder, with <c>/</c> and without the ending: the same on every machine, and the same for a text and its sidecar.
/// </param>
/// <param name="Path">Where it is on this machine, for diagnostics.</param>
/// <param name="Content">Its characters; a byte-order mark is not among them.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
internal sealed record SeedFile(string Corpus, SeedKind Kind, string Key, string Path, string Content, string Sha256)
{
    /// <summary>The first byte that is not UTF-8, if the reader of the file saw its bytes.</summary>
    public BrokenByte? Broken { get; init; }

    /// <summary>By hash rather than by content: a step compares each text at each edit.</summary>
    public bool Equals(SeedFile? other) =>
        ReferenceEquals(this, other) || (other is not null && Sha256 == other.Sha256 && IsAtPlaceOf(other));

    /// <summary>Whether it is the same file, before or after an edit.</summary>
    public bool IsAtPlaceOf(SeedFile other) =>
        Kind == other.Kind && Key == other.Key && Corpus == other.Corpus && Path == other.Path;

    public override int GetHashCode() => Hash.Combine(Sha256.GetHashCode(), Key.GetHashCode());

    public override string ToString() => $"{Kind} {Corpus}/{Key}";
}

/// <summary>A byte that is no UTF-8.</summary>
/// <param name="Offset">Its place in the file, in bytes from 0.</param>
/// <param name="Value">The byte.</param>
/// <param name="Index">The place in the content of the U+FFFD that stands for it, in UTF-16 code units.</param>
internal readonly record struct BrokenByte(int Offset, byte Value, int Index);
