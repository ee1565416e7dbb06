namespace TypedCorpus;

/// <summary>
/// Which entries of a corpus have a property of their own. Each property costs the compiler about a third of a millisecond, and an
/// editor its place in a list; the records themselves are there whatever is chosen.
/// </summary>
public enum CorpusMembers
{
    /// <summary>
    /// All whose ids give a name in ASCII that is no other's: letters of other scripts are transliterated, <c>خبر-1</c> gives <c>Khbr1</c>.
    /// The others are found by their ids, and the information CORPUS413 or CORPUS409 tells of them.
    /// </summary>
    All,

    /// <summary>Those that a person chose: actors of the roster, and articles whose sidecars say <c>member</c>.</summary>
    Curated,

    /// <summary>None.</summary>
    None,
}
