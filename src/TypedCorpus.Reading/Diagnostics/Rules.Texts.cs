namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule NotUtf8 { get; } = new(
        "CORPUS101", Severity.Error, "The file is not UTF-8",
        "From here on the file has bytes that are not UTF-8{0}, so characters of it are lost: save it again as UTF-8 from its source");

    public static Rule NoWords { get; } = new(
        "CORPUS102", Severity.Warning, "The text is empty",
        "The file has no words, so its article has no paragraph: write the text or delete the file");

    public static Rule UnmatchedMark { get; } = new(
        "CORPUS103", Severity.Info, "A quotation mark has no partner",
        "The quotation mark {0} has no partner, so no quotation begins or ends with it: "
            + "see what was inferred here, and say in the sidecar what is right");

    public static Rule LanguageWithoutData { get; } = new(
        "CORPUS104", Severity.Info, "Nothing is known of the text's language",
        "There are no data for the language \"{0}\", so its quotations have no speakers: "
            + "declare the right language, name the speakers in the sidecar, or add the language's data");

    public static Rule Utf16 { get; } = new(
        "CORPUS105", Severity.Error, "The file is UTF-16",
        "The file is in UTF-16, as some editors of Windows save 'Unicode': save it again as UTF-8");

    public static Rule ControlCharacter { get; } = new(
        "CORPUS106", Severity.Warning, "The text has a control character",
        "The text has the control character {0}{1}, which no text needs: "
            + "see in the text's source what belongs here, and delete or replace it");

    public static Rule UnclosedDirection { get; } = new(
        "CORPUS107", Severity.Warning, "An unseen character reorders the text",
        "The unseen character {0}{1} shows what follows in another order than it is written, "
            + "and is not closed in its paragraph or overrides the letters' own direction: delete it");

    public static Rule ReplacementCharacter { get; } = new(
        "CORPUS108", Severity.Warning, "The text has a replacement character",
        "The text has {0}, the replacement character{1}: a letter was lost before the text came here, so take it from the text's source");

    public static Rule RepairedMark { get; } = new(
        "CORPUS109", Severity.Info, "A quotation mark was supplied",
        "The quotation mark {0} has no partner, so its quotation was taken to {1} at line {2}, column {3}: "
            + "see what was inferred here, and say in the sidecar what is right");

    public static Rule DeepMarks { get; } = new(
        "CORPUS110", Severity.Info, "Quotations stand too deep in each other",
        "From here on quotations stand more than {0} deep in each other, so the inner ones are taken for plain text: "
            + "see whether a closing mark is missing before");

    public static Rule LongName { get; } = new(
        "CORPUS111", Severity.Warning, "A name is too long to be looked for",
        "The name has more than {0} words, so no text is searched for it: write a shorter one, as texts have it");

    public static Rule NotFrontMatter { get; } = new(
        "CORPUS112", Severity.Warning, "Lines that look like front matter are text",
        "The lines from this one on are taken for text and not for front matter, since {0}: {1}");

    public static Rule LanguageOfOtherScript { get; } = new(
        "CORPUS114", Severity.Warning, "The language is not written so",
        "The text is said to be in '{0}', but hardly a letter of it is of a script that '{0}' is written in, "
            + "and it is read by the wrong rules; it looks like '{1}': "
            + "correct 'language' in its sidecar, its front matter or corpus.yml, or delete it there, and the language is found out");
}
