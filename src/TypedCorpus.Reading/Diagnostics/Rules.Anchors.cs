namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule MissingAnchor { get; } = new(
        "CORPUS301", Severity.Error, "The text does not have the words",
        "The text does not have these words{0}; {1}: {2}");

    public static Rule AmbiguousAnchor { get; } = new(
        "CORPUS302", Severity.Error, "The text has the words more than once",
        "The text has these words {0} times ({1}): tell which are meant by 'prefix' or 'suffix', the characters right before or after them");

    public static Rule MissingCue { get; } = new(
        "CORPUS303", Severity.Error, "The quote's paragraph does not have the cue",
        "The paragraph of the quote does not have the words '{0}' outside of quotes{1}: copy them from there, or delete 'cue'");

    public static Rule ChangedText { get; } = new(
        "CORPUS304", Severity.Error, "The text has changed",
        "The text is not the one that was curated: its SHA-256 is {0}{1}. {2}");

    public static Rule DecidedTwice { get; } = new(
        "CORPUS305", Severity.Error, "Two entries decide about the same words",
        "The entry at line {0} is about the same words: keep one of the two");
}
