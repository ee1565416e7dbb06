namespace TypedCorpus.Checks;

/// <summary>One thing that users of a corpus rely on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">What it is known by among those of its kind. A quote has no id, so it is the article's and a hash of its words.</param>
/// <param name="Hash">A short hash of all that is said of it.</param>
/// <param name="Description">The same in words for whoever reads the file; it is not compared.</param>
internal sealed record BaselineEntry(BaselineKind Kind, string Id, string Hash, string Description);

/// <summary>What an entry of a baseline is about, in the order of the alphabet, which is that of the file.</summary>
internal enum BaselineKind
{
    Actor,
    Article,
    Quote,
}
