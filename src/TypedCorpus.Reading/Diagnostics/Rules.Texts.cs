namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule NotUtf8 { get; } = new(
        "CORPUS101", Severity.Error, "The text is not UTF-8",
        "From here on the file has bytes that are not UTF-8, so characters of it are lost: save it again as UTF-8 from its source");

    public static Rule NoWords { get; } = new(
        "CORPUS102", Severity.Warning, "The text is empty",
        "The file has no words, so its article has no paragraph: write the text or delete the file");

    public static Rule UnmatchedMark { get; } = new(
        "CORPUS103", Severity.Info, "A quotation mark has no partner",
        "The quotation mark {0} has no partner, so where its quotation ends was guessed or it was passed over: see what was inferred here, and say in the sidecar what is right");

    public static Rule LanguageWithoutData { get; } = new(
        "CORPUS104", Severity.Info, "Nothing is known of the text's language",
        "There are no data for the language \"{0}\", so its quotations have no speakers: declare the right language, name the speakers in the sidecar, or add the language's data");
}
