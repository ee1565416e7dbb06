namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule MissingAnchor { get; } = new(
        "CORPUS301", Severity.Error, "The text does not have the words",
        "The text does not have these words, and nothing in it is like them: copy them from the text, or delete the entry");

    public static Rule AmbiguousAnchor { get; } = new(
        "CORPUS302", Severity.Error, "The text has the words more than once",
        "The text has these words {0} times ({1}): "
            + "tell which are meant by 'prefix' or 'suffix', the characters right before or after them");

    public static Rule MissingCue { get; } = new(
        "CORPUS303", Severity.Error, "The quote's paragraph does not have the cue",
        "The paragraph of the quote does not have the words '{0}' outside of quotes{1}: copy them from there, or delete 'cue'");

    public static Rule ChangedText { get; } = new(
        "CORPUS304", Severity.Error, "The text has changed",
        "The text is not the one that was curated: its SHA-256 is {0}{1}. {2}");

    public static Rule DecidedTwice { get; } = new(
        "CORPUS305", Severity.Error, "Two entries decide about the same words",
        "The entry at line {0} is about the same words: keep one of the two");

    public static Rule OtherWriting { get; } = new(
        "CORPUS306", Severity.Error, "The text writes the words otherwise",
        "The text has these words in another writing: at {0} it has '{1}', which differs in {2}; copy them from there");

    public static Rule ChangedWords { get; } = new(
        "CORPUS307", Severity.Error, "The text has other words",
        "The text does not have these words; the nearest are at {0}: {1}; copy them from there if they are meant");

    public static Rule MovedAnchor { get; } = new(
        "CORPUS308", Severity.Error, "The words stand beside others",
        "The text does not have these words {0} '{1}'; they stand at {2} {3}: correct '{4}'");

    public static Rule PartOfRun { get; } = new(
        "CORPUS309", Severity.Error, "The words are a part of what stands in marks",
        "The words are only a part of what stands in the quotation marks at {0}, '{1}': "
            + "copy all of that, or write 'marks: ignore' if the part alone is meant");

    public static Rule BeyondRun { get; } = new(
        "CORPUS310", Severity.Error, "The words reach beyond quotation marks",
        "The words are not those of one pair of quotation marks, but reach beyond it ({0}): "
            + "copy what stands in one pair, with an entry for each, or write 'marks: ignore' if the words are meant as they are");
}
