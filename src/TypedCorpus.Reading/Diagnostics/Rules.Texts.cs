namespace TypedCorpus.Diagnostics;

internal static partial class Rules
{
    public static Rule NotUtf8 { get; } = new(
        "CORPUS101", Severity.Error, "The text is not UTF-8",
        "From here on the file has bytes that are not UTF-8, so characters of it are lost: save it again as UTF-8 from its source");

    public static Rule NoWords { get; } = new(
        "CORPUS102", Severity.Warning, "The text is empty",
        "The file has no words, so its article has no paragraph: write the text or delete the file");
}
