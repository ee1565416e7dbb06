namespace TypedCorpus.Checks;

/// <summary>One thing that users of a corpus rely on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">What it is known by among those of its kind. A quote has no id, so it is the article's and a hash of its words.</param>
/// <param name="Hash">A short hash of all that is said of it.</param>
/// <param name="Description">The same in words for whoever reads the file; it is not compared.</param>
/// <param name="Formerly">Ids that it had; known of what there is now, and not written.</param>
/// <param name="Said">Of a quote, what the hash is of; known of what there is now.</param>
internal sealed record BaselineEntry(
    BaselineKind Kind, string Id, string Hash, string Description, EquatableArray<FormerEntry> Formerly = default, QuoteSaid? Said = null);

/// <summary>An entry as it would be under an id that it had.</summary>
internal sealed record FormerEntry(string Id, string Hash);

/// <summary>Who said a quote, and all else that is said of it, as the hash takes it.</summary>
internal sealed record QuoteSaid(string? Speaker, string Rest);

/// <summary>What an entry of a baseline is about, in the order of the alphabet, which is that of the file.</summary>
internal enum BaselineKind
{
    Actor,
    Article,
    Quote,
}
